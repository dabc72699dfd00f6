package org.tumen.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;

/** A response whose Cache-Control is set here; later attempts to change it are ignored. */
final class DecidedCaching extends HttpServletResponseWrapper {

    private final UnaryOperator<String> decide;

    /** @param decide makes the header {@code Cache-Control} of what somebody else would have it say */
    DecidedCaching(HttpServletResponse response, UnaryOperator<String> decide) {
        super(response);
        this.decide = decide;
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) ? decide.apply(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}

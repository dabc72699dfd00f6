package org.tumen.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.mvc.Controller;

/**
 * What is answered where a request is refused before any page is made. A sign-in page that has stood open for longer
 * than its session is made anew; there is nothing wrong with whoever used it. Whoever asks for a page gets one that
 * says so: the request goes to the views and to nothing else, and no view stands at an address that comes here.
 */
public final class Refuse implements AccessDeniedHandler {

    private final Controller views;

    public Refuse(Controller views) {
        this.views = views;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + "/"
                + SignInAddress.LOGIN)) {
            response.sendRedirect(SignInAddress.stale(request));
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            page(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            views.handleRequest(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}

package org.tumen.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What is answered where a request is refused before any page is made. A sign-in page that has stood open for longer
 * than its session is made anew; there is nothing wrong with whoever used it.
 */
final class Refuse implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + "/"
                + LoginView.PATH)) {
            response.sendRedirect(LoginView.stale(request));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

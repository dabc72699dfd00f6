package org.tumen.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What answers say of how they may be run, reached and kept. */
class HeadersTest {

    private static final FilterChain KEEPS = (request, response) ->
            ((HttpServletResponse) response).setHeader("Cache-Control", "public, max-age=3600");

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET",
            "/VAADIN/dynamic/resource/1/a.csv");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void eachAnswerHasANonceOfItsOwn() throws Exception {
        MockHttpServletResponse other = new MockHttpServletResponse();
        SecurityHeaders headers = new SecurityHeaders();

        headers.doFilter(request, response, (a, b) -> { });
        headers.doFilter(new MockHttpServletRequest("GET", "/"), other, (a, b) -> { });

        assertThat(policy(response)).contains("'nonce-" + request.getAttribute(SecurityHeaders.NONCE) + "'")
                .isNotEqualTo(policy(other));
        assertThat(policy(response).replaceAll("style-src [^;]*", "")).doesNotContain("unsafe-inline");
    }

    @Test
    void whoCameByTlsIsToldToStayThere() throws Exception {
        new SecurityHeaders().doFilter(request, response, (a, b) -> { });
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();

        MockHttpServletRequest secure = new MockHttpServletRequest("GET", "/");
        secure.setSecure(true);
        new SecurityHeaders().doFilter(secure, response, (a, b) -> { });
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=");
    }

    @Test
    void nobodyKeepsWhatOnlyWhoIsSignedInGets() throws Exception {
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "Kim");

        new PrivateAnswers().doFilter(request, response, KEEPS);

        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void whatReadersGetMayBeKept() throws Exception {
        new PrivateAnswers().doFilter(request, response, KEEPS);

        assertThat(response.getHeader("Cache-Control")).startsWith("public");
    }

    private static String policy(MockHttpServletResponse answer) {
        return answer.getHeader("Content-Security-Policy");
    }
}

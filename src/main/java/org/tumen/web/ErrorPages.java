package org.tumen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** Our own words wherever the frameworks would answer with a page of theirs. */
@Configuration(proxyBeanMethods = false)
class ErrorPages {

    /** What Spring shows of an error for which there is no view; it looks for it by this name. */
    @Bean("error")
    View error() {
        return new Shown();
    }

    /** What Tomcat shows of requests that it cannot even read. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadable() {
        return factory -> factory.addContextCustomizers(context -> context.getParent().getPipeline()
                .addValve(new Unreadable()));
    }

    /** The plain page of an answer's status. */
    private static final class Shown implements View {
        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            // Somebody may ask for the page of errors itself, without any.
            boolean error = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
            PlainPage.write(request, response, error ? response.getStatus() : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Writes the plain page where Tomcat would write its own. */
    private static final class Unreadable extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable problem) {
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
                response.setHeader("X-Content-Type-Options", "nosniff");
                PlainPage.write(request, response, response.getStatus());
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                // The client has closed the connection and waits for no answer.
            }
        }
    }
}

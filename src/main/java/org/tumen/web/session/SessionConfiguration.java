package org.tumen.web.session;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.ClassUtils;

/** Where sessions are limited, and what keeps one alive. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Where the views begin: Spring hands their requests to Vaadin's servlet by its name, and others not. */
    @Bean
    FilterRegistrationBean<FirstPages> firstPages(SessionLife sessions) {
        FilterRegistrationBean<FirstPages> filter = new FilterRegistrationBean<>(new FirstPages(sessions));
        filter.setDispatcherTypes(DispatcherType.FORWARD);
        filter.addServletNames(ClassUtils.getShortNameAsProperty(SpringServlet.class));
        return filter;
    }

    /**
     * A reader's page that is open keeps its session, by the heartbeat that Vaadin's client sends: reading is no
     * idleness, and nothing is guarded. Who is signed in is signed out half an hour after the last thing done.
     */
    @Bean
    VaadinServiceInitListener readersStay() {
        return (ServiceInitEvent event) -> event.addRequestHandler(SessionConfiguration::heard);
    }

    private static boolean heard(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        boolean heartbeat = "heartbeat".equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
        if (heartbeat && session.getSession().getAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null) {
            session.access(() -> session.setLastRequestTimestamp(System.currentTimeMillis()));
        }
        return false;
    }
}

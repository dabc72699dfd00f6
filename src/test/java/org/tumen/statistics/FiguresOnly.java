package org.tumen.statistics;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** An application of figures alone, without an interface; nothing that a search for components may find. */
@EnableAutoConfiguration(excludeName = {"com.vaadin.flow.spring.SpringBootAutoConfiguration",
    "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"})
@AutoConfigurationPackage(basePackages = {"org.tumen.statistics", "org.tumen.audit"})
@ComponentScan({"org.tumen.statistics", "org.tumen.audit", "org.tumen.kit", "org.tumen.state"})
public class FiguresOnly {
}

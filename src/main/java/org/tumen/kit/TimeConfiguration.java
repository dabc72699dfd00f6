package org.tumen.kit;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What time it is, and where: the zone is Tumen's own and never that of the machine. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${tumen.zone}") String zone) {
        return Clock.system(ZoneId.of(zone));
    }

    @Bean
    CivilTime civilTime(Clock clock) {
        return new CivilTime(clock);
    }
}

package org.tumen.statistics;

import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;

/** How values that are codes in the database become types. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    JdbcCustomConversions conversions() {
        return new JdbcCustomConversions(List.of(new ReadPeriod(), new WritePeriod(), new ReadSex(), new WriteSex()));
    }

    /** Names stay unquoted, so that HSQLDB and PostgreSQL each fold them to their own case. */
    @Bean
    static BeanPostProcessor unquotedNames() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof RelationalMappingContext context) {
                    context.setForceQuote(false);
                }
                return bean;
            }
        };
    }

    @ReadingConverter
    private static final class ReadPeriod implements Converter<String, Period> {
        @Override
        public Period convert(String code) {
            return Period.parse(code);
        }
    }

    @WritingConverter
    private static final class WritePeriod implements Converter<Period, String> {
        @Override
        public String convert(Period period) {
            return period.code();
        }
    }

    @ReadingConverter
    private static final class ReadSex implements Converter<String, Sex> {
        @Override
        public Sex convert(String code) {
            return Sex.of(code).orElseThrow(() -> new IllegalArgumentException("no sex " + code));
        }
    }

    @WritingConverter
    private static final class WriteSex implements Converter<Sex, String> {
        @Override
        public String convert(Sex sex) {
            return sex.code();
        }
    }
}

package org.tumen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.tumen.account.QuickPasswords;

/**
 * A test of the app that answers at a port, on a database in memory. All tests that say so share one app, since none
 * leaves accounts or figures behind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:served;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/served",
    "vaadin.productionMode=true", "vaadin.react.enable=false", "vaadin.eagerServerLoad=true"})
@Import(QuickPasswords.class)
public @interface Served {
}

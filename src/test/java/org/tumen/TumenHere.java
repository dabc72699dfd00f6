package org.tumen;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Tumen started within the JVM of the tests, which takes a fraction of what a process of its own takes; what it writes
 * until it is up, or has refused to start, is kept. Unlike a process it does not claim its state folder.
 */
public final class TumenHere implements AutoCloseable {

    private final @Nullable ConfigurableApplicationContext app;
    private final List<String> output;
    private final List<String> errors;

    private TumenHere(@Nullable ConfigurableApplicationContext app, List<String> output, List<String> errors) {
        this.app = app;
        this.output = output;
        this.errors = errors;
    }

    /** Starts it with its state in this folder, at any port; settings are named as in the environment of a process. */
    public static TumenHere start(Path state, Map<String, String> environment) {
        SpringApplication tumen = new SpringApplication(Tumen.class);
        tumen.setEnvironment(with(state, environment));
        PrintStream standardOutput = System.out;
        PrintStream standardErrors = System.err;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        ConfigurableApplicationContext app = null;
        try {
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            app = tumen.run("--vaadin.productionMode=true", "--vaadin.react.enable=false",
                    "--vaadin.eagerServerLoad=true");
        } catch (RuntimeException e) {
            // It has said why.
        } finally {
            System.setOut(standardOutput);
            System.setErr(standardErrors);
        }
        return new TumenHere(app, lines(output), lines(errors));
    }

    private static ConfigurableEnvironment with(Path state, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(System.getenv());
        all.put("PORT", "0");
        all.put("TUMEN_DATA_DIR", state.toString());
        all.putAll(settings);
        ConfigurableEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, all));
        return environment;
    }

    private static List<String> lines(ByteArrayOutputStream written) {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Whether it is up. */
    public boolean running() {
        return app != null && app.isRunning();
    }

    /** What it wrote to the output stream. */
    public List<String> output() {
        return output;
    }

    /** What it wrote to the error stream. */
    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        if (app != null) {
            app.close();
        }
    }
}

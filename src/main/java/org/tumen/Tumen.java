package org.tumen;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.tumen.state.StartRefused;
import org.tumen.state.StateFolder;

/** Starts Tumen, or says in one sentence why it cannot start. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("tumen.css")
@JsModule("./start-at-once.ts")
@LoadDependenciesOnStartup
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
public class Tumen implements AppShellConfigurator {

    /** Starts the server; the environment gives {@code PORT} and {@code TUMEN_DATA_DIR}. */
    public static void main(String[] arguments) {
        try {
            StateFolder.claim(Path.of(Optional.ofNullable(System.getenv("TUMEN_DATA_DIR")).orElse("var")));
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        SpringApplication.run(Tumen.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Tumen");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("icon", "icons/tumen.svg");
    }
}

package org.tumen.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names the scripts of the bundle in the head of the first page, so that the browser fetches them side by side;
 * without it each is found only after the one before has run.
 */
@Component
final class Preload implements VaadinServiceInitListener {

    private static final String BUILD = "classpath:META-INF/VAADIN/webapp/VAADIN/build/";
    private static final List<String> SCRIPTS = List.of("FlowBootstrap-*.js", "FlowClient-*.js",
            "generated-flow-imports-*.js", "chunk-*.js");

    private final List<String> paths;

    Preload(ResourcePatternResolver resources) throws IOException {
        List<String> found = new ArrayList<>();
        for (String pattern : SCRIPTS) {
            for (Resource script : resources.getResources(BUILD + pattern)) {
                found.add("VAADIN/build/" + script.getFilename());
            }
        }
        paths = List.copyOf(found);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::name);
    }

    private void name(IndexHtmlResponse response) {
        Element head = response.getDocument().head();
        paths.forEach(path -> head.appendElement("link").attr("rel", "modulepreload").attr("href", path));
    }
}

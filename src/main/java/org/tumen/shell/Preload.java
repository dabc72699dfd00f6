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
 * without it each is found only after the one before has run. They are modules, but named as plain scripts: those a
 * browser built on Chromium takes from its cache as compiled code, modules it compiles again on every visit.
 */
@Component
final class Preload implements VaadinServiceInitListener {

    private static final String BUILD = "classpath:META-INF/VAADIN/webapp/VAADIN/build/";
    private static final List<String> SCRIPTS = List.of("indexhtml-*.js", "FlowBootstrap-*.js", "FlowClient-*.js",
            "generated-flow-imports-*.js");

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
        List<Element> links = paths.stream().map(Preload::link).toList();
        // Stands before any script, but after the base element, which the addresses in the page are relative to.
        Element base = head.selectFirst("base");
        head.insertChildren(base == null ? 0 : base.elementSiblingIndex() + 1, links);
    }

    /** The browser fetches modules as it does across origins, and only a link that says so is taken for one. */
    private static Element link(String path) {
        return new Element("link").attr("rel", "preload").attr("as", "script").attr("crossorigin", "")
                .attr("href", path);
    }
}

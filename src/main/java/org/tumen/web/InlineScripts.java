package org.tumen.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the scripts that stand in a page harmless, and lets just these run. Vaadin writes the first state of a page as
 * JSON into one of them, with every text that an address, a reader, an admin or a file brought in, and leaves {@code <}
 * as it is: {@code </script>} in a text would end the script, and the rest of the text would be markup. It comes last,
 * so that no other listener adds a script behind it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class InlineScripts implements VaadinServiceInitListener {

    /** How the script begins that holds the state, after the line that makes room for it. */
    private static final String STATE = "window.Vaadin.TypeScript";
    /** What ends a script, or changes how a browser reads on in it; in working code it stands in texts only. */
    private static final Pattern END = Pattern.compile("<(?=/script|script|!--)", Pattern.CASE_INSENSITIVE);
    /** Within a text of JSON or JavaScript it is the same as what it stands for. */
    private static final String ESCAPED = "\\u003c";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(InlineScripts::secure);
    }

    private static void secure(IndexHtmlResponse response) {
        secure(response.getDocument(), nonce(response.getVaadinRequest()));
    }

    /** Escapes what stands in the scripts of a document, and marks all its scripts with the nonce. */
    static void secure(Document document, String nonce) {
        for (Element script : document.getElementsByTag("script")) {
            for (Node node : script.childNodes()) {
                if (node instanceof DataNode data) {
                    data.setWholeData(harmless(data.getWholeData()));
                }
            }
            script.attr("nonce", nonce);
        }
    }

    /** The state is JSON, which has a {@code <} in texts only, so there every one is escaped. */
    private static String harmless(String script) {
        return script.contains(STATE) ? script.replace("<", ESCAPED)
                : END.matcher(script).replaceAll(Matcher.quoteReplacement(ESCAPED));
    }

    private static String nonce(VaadinRequest request) {
        return (String) request.getAttribute(SecurityHeaders.NONCE);
    }
}

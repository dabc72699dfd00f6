package org.tumen.kit;

import jakarta.servlet.ServletContext;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.Extension;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/** Opens WebSockets that one object answers. */
public final class WebSockets {

    private WebSockets() {
    }

    /** Registers an endpoint at a path; without a server, as in some tests, it does nothing. */
    public static void open(ServletContext context, String path, Endpoint endpoint) {
        ServerContainer container = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
        if (container == null) {
            return;
        }
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(endpoint.getClass(), path)
                    .configurator(new OneForAll(endpoint)).build());
        } catch (DeploymentException e) {
            throw new IllegalStateException("no WebSocket at " + path, e);
        }
    }

    /**
     * Bounds what a page may do by a socket.
     *
     * @param idle    how long it may be silent, in milliseconds; one that is silent for longer is gone
     * @param longest length of what it may say
     */
    public static void bound(Session session, long idle, int longest) {
        session.setMaxIdleTimeout(idle);
        session.setMaxTextMessageBufferSize(longest);
        session.setMaxBinaryMessageBufferSize(longest);
    }

    /**
     * Compression is off: each connection would need memory of its own. Messages are packed once for all where they are
     * large.
     */
    private static final class OneForAll extends ServerEndpointConfig.Configurator {

        private final Endpoint endpoint;

        OneForAll(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(endpoint);
        }

        @Override
        public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
            return List.of();
        }
    }
}

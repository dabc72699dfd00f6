package org.tumen.web.session;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sessions whose browser has not come back since its first page, the oldest first: so many in all and so many of one
 * network. Clients without cookies, such as crawlers and scripts, never come back.
 */
final class SilentSessions {

    private final int most;
    private final int mostOfOne;
    private final Map<HttpSession, String> networks = new LinkedHashMap<>();

    SilentSessions(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Adds a session; gives those that have to end for it. */
    synchronized List<HttpSession> add(HttpSession session, String network) {
        networks.put(session, network);
        List<HttpSession> end = new ArrayList<>();
        if (networks.values().stream().filter(network::equals).count() > mostOfOne) {
            end.add(oldest(network));
        }
        while (networks.size() > most) {
            end.add(oldest());
        }
        return end;
    }

    /** The oldest of all, which is no longer kept here; none where there is none. */
    synchronized List<HttpSession> takeOldest() {
        return networks.isEmpty() ? List.of() : List.of(oldest());
    }

    /** Its browser has come back, or it has ended. */
    synchronized void remove(HttpSession session) {
        networks.remove(session);
    }

    synchronized int size() {
        return networks.size();
    }

    private HttpSession oldest() {
        Iterator<HttpSession> all = networks.keySet().iterator();
        HttpSession first = all.next();
        all.remove();
        return first;
    }

    private HttpSession oldest(String network) {
        HttpSession first = networks.entrySet().stream().filter(e -> e.getValue().equals(network))
                .findFirst().orElseThrow().getKey();
        networks.remove(first);
        return first;
    }
}

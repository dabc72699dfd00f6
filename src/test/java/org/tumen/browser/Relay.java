package org.tumen.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between a browser and the app, which can fail as networks do: cut, every connection ends and none is made;
 * dead, nothing comes through any more and nobody is told.
 */
final class Relay implements AutoCloseable {

    private final int server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private boolean dead;

    /** A network that works, to the app at this port. */
    Relay(int server) {
        this.server = server;
        door = open(0);
        port = door.getLocalPort();
    }

    /** Where the browser finds the app. */
    int port() {
        return port;
    }

    /** Ends every connection, and makes none. */
    void cut() {
        close();
    }

    /** Swallows everything from now on. */
    synchronized void die() {
        dead = true;
    }

    /** Works again. What was swallowed comes through now, where its connection is still there. */
    synchronized void mend() {
        dead = false;
        notifyAll();
        if (door.isClosed()) {
            door = open(port);
        }
    }

    @Override
    public void close() {
        quietly(door);
        open.forEach(Relay::quietly);
        open.clear();
    }

    private ServerSocket open(int wanted) {
        try {
            ServerSocket opened = new ServerSocket(wanted, 0, InetAddress.getByName("localhost"));
            Thread.startVirtualThread(() -> answer(opened));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(ServerSocket opened) {
        try {
            while (true) {
                Socket browser = opened.accept();
                Socket app = new Socket("localhost", server);
                open.add(browser);
                open.add(app);
                Thread.startVirtualThread(() -> pass(browser, app));
                Thread.startVirtualThread(() -> pass(app, browser));
            }
        } catch (IOException e) {
            // The network is cut.
        }
    }

    private void pass(Socket from, Socket to) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                awaitAlive();
                out.write(some, 0, count);
            }
            awaitAlive();
        } catch (IOException e) {
            // One side has gone.
        }
    }

    private synchronized void awaitAlive() throws IOException {
        try {
            while (dead) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void quietly(AutoCloseable closing) {
        try {
            closing.close();
        } catch (Exception e) {
            // It was closed already.
        }
    }
}

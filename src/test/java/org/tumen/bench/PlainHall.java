package org.tumen.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The yardstick of a hall: a server that lets everybody in and writes to each of them in turn the bytes which it is
 * given, and does nothing else. Nobody in its crowd is ever stuck, so that it may wait for each.
 */
final class PlainHall implements AutoCloseable {

    private record Guest(SocketChannel channel, String language) {
    }

    private static final byte[] WELCOME = "HTTP/1.1 101 \r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocketChannel door = ServerSocketChannel.open();
    private final List<Guest> guests = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> first;

    /** Whoever comes gets this, by language. */
    PlainHall(Map<String, byte[]> first) throws IOException {
        this.first = first;
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        Thread.ofPlatform().name("plain hall").daemon().start(this::letIn);
    }

    int port() {
        return door.socket().getLocalPort();
    }

    /** Gives this to everybody, by language. */
    void show(Map<String, byte[]> scenes) throws IOException {
        Map<String, ByteBuffer> frames = Map.of("en", frame(scenes.get("en")), "ko", frame(scenes.get("ko")));
        for (Guest guest : guests) {
            write(guest, frames.get(guest.language()).duplicate());
        }
    }

    private void letIn() {
        try {
            while (true) {
                SocketChannel channel = door.accept();
                Guest guest = new Guest(channel, wish(channel));
                guests.add(guest);
                write(guest, ByteBuffer.wrap(WELCOME));
                write(guest, frame(first.get(guest.language())));
            }
        } catch (AsynchronousCloseException e) {
            // It is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wish(SocketChannel channel) throws IOException {
        InputStream in = channel.socket().getInputStream();
        StringBuilder asked = new StringBuilder();
        while (asked.indexOf("\r\n\r\n") < 0) {
            asked.append((char) in.read());
        }
        return asked.indexOf("lang=ko") < 0 ? "en" : "ko";
    }

    private static void write(Guest guest, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            guest.channel().write(bytes);
        }
    }

    private static ByteBuffer frame(byte[] content) {
        ByteBuffer frame = ByteBuffer.allocateDirect(content.length + 4);
        return frame.put((byte) 0x82).put((byte) 126).putShort((short) content.length).put(content).flip();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Guest guest : guests) {
            guest.channel().close();
        }
    }
}

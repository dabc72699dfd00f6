package org.tumen.present.hall;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** A follower who takes nothing of what it is told, and whose line is full. */
public final class StuckFollower implements AutoCloseable {

    private static final int LONGEST_PING = 125;
    private static final int PINGS = 200;
    private static final long STILL_NANOS = Duration.ofMillis(300).toNanos();
    private static final long LONGEST_NANOS = Duration.ofSeconds(30).toNanos();

    private final SocketChannel channel = SocketChannel.open();

    /** Comes in, and pings the server until that can answer no more. */
    public StuckFollower(int port, String code) throws IOException {
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 2048);
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.write(ByteBuffer.wrap(Crowd.knock(port, code, "en")));
        channel.configureBlocking(false);
        fill();
    }

    /** The server stops reading what somebody says to whom it cannot answer. */
    private void fill() throws IOException {
        ByteBuffer pings = ByteBuffer.allocateDirect(PINGS * (LONGEST_PING + 6));
        while (pings.hasRemaining()) {
            pings.put((byte) 0x89).put((byte) (0x80 | LONGEST_PING)).position(pings.position() + LONGEST_PING + 4);
        }
        pings.flip();
        long begin = System.nanoTime();
        for (long taken = begin; System.nanoTime() - taken < STILL_NANOS;) {
            if (channel.write(pings) > 0) {
                taken = System.nanoTime();
            } else {
                Thread.onSpinWait();
            }
            if (!pings.hasRemaining()) {
                pings.rewind();
            }
            if (System.nanoTime() - begin > LONGEST_NANOS) {
                throw new IllegalStateException("The server answers for ever");
            }
        }
    }

    /** Whether it still has a line. */
    public boolean isIn() {
        try {
            channel.write(ByteBuffer.allocate(1));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.tumen.present.hall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Simulated followers of a room on this machine, every other one of whom reads Korean: each has a WebSocket of its own
 * and says every five seconds that it is there, as pages do. One thread does it all, and unpacks a scene once for all
 * who get the same bytes, so that the load takes as little as it can from what is measured.
 */
public final class Crowd implements AutoCloseable {

    /**
     * A scene that everybody has got.
     *
     * @param seq    its number
     * @param micros since the epoch, when the last one had all of it
     */
    public record Arrival(long seq, long micros) {
    }

    private static final Pattern SEQ = Pattern.compile("\\{\"seq\":(\\d+)");
    private static final byte[] HERE = {(byte) 0x81, (byte) 0x81, 0, 0, 0, 0, '?'};
    private static final long SAY_EVERY_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int LONGEST_SCENE = 1 << 18;
    private static final int MOST_AT_THE_DOOR = 32;
    private static final int SCENE = 2;
    private static final int END = 8;

    private final int port;
    private final String code;
    private final Selector selector = Selector.open();
    private final Thread thread = Thread.ofPlatform().name("crowd").daemon().unstarted(this::live);
    private final ByteBuffer in = ByteBuffer.allocateDirect(LONGEST_SCENE);
    private final List<Seat> seats = new ArrayList<>();
    private final Map<Long, Integer> got = new HashMap<>();
    private final Map<String, Map<Long, byte[]>> scenes = Map.of("en", new TreeMap<>(), "ko", new TreeMap<>());
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> seated = new LinkedBlockingQueue<>();
    private volatile int wanted;
    private volatile boolean over;
    private int sitting;
    private volatile int missed;
    private volatile int outOfOrder;
    private volatile int lost;
    private long begun;
    private long said;

    /** One of them. */
    private static final class Seat {
        private final SocketChannel channel;
        private final String language;
        private boolean open;
        private long seq;
        /** The beginning of what has not come whole. */
        private ByteBuffer rest = ByteBuffer.allocate(0);

        Seat(SocketChannel channel, String language) {
            this.channel = channel;
            this.language = language;
        }
    }

    /** Nobody yet. */
    public Crowd(int port, String code) throws IOException {
        this.port = port;
        this.code = code;
        thread.start();
    }

    /** Lets people in until there are so many and each has the scene of now; fails where that takes over a minute. */
    public void fill(int people) throws InterruptedException {
        wanted = people;
        selector.wakeup();
        Integer there = seated.poll(1, TimeUnit.MINUTES);
        if (there == null || there != people) {
            throw new IllegalStateException("Not everybody got in: %d of %d, %d lost".formatted(sitting, people, lost));
        }
    }

    /** The next scene that everybody has got; empty where that takes over ten seconds. */
    public Optional<Arrival> next() throws InterruptedException {
        return Optional.ofNullable(arrivals.poll(10, TimeUnit.SECONDS));
    }

    /** How many scenes somebody did not get because a later one came. */
    public int missed() {
        return missed;
    }

    /** How many scenes came after one with the same or a higher number. */
    public int outOfOrder() {
        return outOfOrder;
    }

    /** How many connections have ended. */
    public int lost() {
        return lost;
    }

    /** What has come in this language, in its order. */
    public List<byte[]> scenes(String language) {
        return List.copyOf(scenes.get(language).values());
    }

    private void live() {
        begun = System.nanoTime();
        try {
            while (!over) {
                while (seats.size() < wanted && seats.size() - sitting < MOST_AT_THE_DOOR) {
                    arrive();
                }
                selector.select(key -> attend((Seat) key.attachment()), 20);
                speak();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void arrive() throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        Seat seat = new Seat(channel, seats.size() % 2 == 0 ? "en" : "ko");
        channel.write(ByteBuffer.wrap(knock(port, code, seat.language)));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, seat);
        seats.add(seat);
    }

    /** How a page asks for its line. */
    static byte[] knock(int port, String code, String language) {
        return """
                GET /follow/%2$s/live?lang=%3$s HTTP/1.1\r
                Host: localhost:%1$d\r
                Origin: http://localhost:%1$d\r
                User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 \
                Mobile Safari/537.36\r
                Accept-Encoding: gzip, deflate, br, zstd\r
                Accept-Language: en-GB,en;q=0.9,ko;q=0.8\r
                Cache-Control: no-cache\r
                Pragma: no-cache\r
                Cookie: tumen-language=%3$s; tumen-scheme=dark\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                \r
                """.formatted(port, code, language).getBytes(StandardCharsets.US_ASCII);
    }

    private void speak() throws IOException {
        long due = (System.nanoTime() - begun) * seats.size() / SAY_EVERY_NANOS;
        for (; said < due && !seats.isEmpty(); said++) {
            Seat seat = seats.get((int) (said % seats.size()));
            if (seat.open && seat.channel.isOpen()) {
                seat.channel.write(ByteBuffer.wrap(HERE));
            }
        }
    }

    private void attend(Seat seat) {
        try {
            in.clear().put(seat.rest);
            int read = seat.channel.read(in);
            in.flip();
            while (seat.open ? frame(seat) : answer(seat)) {
                // There may be more.
            }
            seat.rest = ByteBuffer.allocate(in.remaining()).put(in).flip();
            if (read < 0) {
                leave(seat);
            }
        } catch (IOException e) {
            leave(seat);
        }
    }

    private void leave(Seat seat) {
        lost++;
        try {
            seat.channel.close();
        } catch (IOException e) {
            // It is closed already.
        }
    }

    /** Takes the answer to the request; whether it was there. */
    private boolean answer(Seat seat) throws IOException {
        for (int at = in.position(); at + 4 <= in.limit(); at++) {
            if (in.getInt(at) == 0x0D0A0D0A) {
                if (!StandardCharsets.US_ASCII.decode(in.slice(0, at)).toString().startsWith("HTTP/1.1 101 ")) {
                    throw new IOException("not let in");
                }
                in.position(at + 4);
                seat.open = true;
                return true;
            }
        }
        return false;
    }

    /** Takes one frame; whether there was a whole one. */
    private boolean frame(Seat seat) throws IOException {
        if (in.remaining() < 2) {
            return false;
        }
        int begin = in.position();
        int kind = in.get() & 0x0F;
        int length = in.get() & 0x7F;
        if (length >= 126) {
            int more = length == 126 ? 2 : 8;
            length = in.remaining() < more ? LONGEST_SCENE
                    : length == 126 ? in.getShort() & 0xFFFF : Math.toIntExact(in.getLong());
        }
        if (in.remaining() < length) {
            in.position(begin);
            return false;
        }
        ByteBuffer content = in.slice(in.position(), length);
        in.position(in.position() + length);
        if (kind == SCENE) {
            take(seat, content);
        } else if (kind == END) {
            throw new IOException("sent away");
        }
        return true;
    }

    private void take(Seat seat, ByteBuffer packed) throws IOException {
        long seq = seq(seat, packed);
        if (seat.seq == 0) {
            seat.seq = seq;
            if (++sitting == wanted) {
                seated.add(sitting);
            }
            return;
        }
        if (seq <= seat.seq) {
            outOfOrder++;
            return;
        }
        missed += (int) (seq - seat.seq - 1);
        seat.seq = seq;
        if (got.merge(seq, 1, Integer::sum) == seats.size()) {
            arrivals.add(new Arrival(seq, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now())));
        }
    }

    private long seq(Seat seat, ByteBuffer packed) throws IOException {
        Map<Long, byte[]> known = scenes.get(seat.language);
        byte[] next = known.get(seat.seq + 1);
        if (next != null && packed.mismatch(ByteBuffer.wrap(next)) < 0) {
            return seat.seq + 1;
        }
        byte[] bytes = new byte[packed.remaining()];
        packed.get(bytes);
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            Matcher number = SEQ.matcher(new String(unzipped.readNBytes(32), StandardCharsets.US_ASCII));
            if (!number.lookingAt()) {
                throw new IOException("no scene");
            }
            long seq = Long.parseLong(number.group(1));
            known.put(seq, bytes);
            return seq;
        }
    }

    /** Everybody leaves. */
    @Override
    public void close() {
        try {
            over = true;
            selector.wakeup();
            thread.join();
            selector.close();
            for (Seat seat : seats) {
                seat.channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

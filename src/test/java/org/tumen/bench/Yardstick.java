package org.tumen.bench;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves the yardstick: one page, one script, from memory. Compressed by gzip, because the JDK has nothing better; a
 * script is to be kept as immutable, as the app's are.
 */
final class Yardstick implements AutoCloseable {

    private final HttpServer server;

    Yardstick(Path highcharts) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serve("/", "text/html;charset=utf-8", "no-cache", page().getBytes(StandardCharsets.UTF_8));
        serve("/highcharts.js", "text/javascript", "max-age=31536000, immutable", Files.readAllBytes(highcharts));
        server.start();
    }

    private static String page() throws IOException {
        try (var html = Yardstick.class.getResourceAsStream("/bench/yardstick.html")) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"ROWS\"", new Gson().toJson(rows()));
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Women and men who arrived, by the periods of the app's first chart: its early years and every year since. */
    private static List<List<String>> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Path.of("data/observations.csv"))) {
            return csv.stream().filter(r -> r.getField("indicator").equals("arrivals")
                            && r.getField("ref_area").equals("KR") && r.getField("source").equals("MOU")
                            && r.getField("sex").matches("[FM]") && r.getField("age").equals("_T")
                            && r.getField("category").equals("_T")
                            && r.getField("time_period").matches("\\.\\./1998|1999/2001|\\d{4}"))
                    .map(r -> List.of(r.getField("time_period"), r.getField("sex"), r.getField("obs_value"),
                            r.getField("obs_status"), r.getField("source"), r.getField("source_locator")))
                    .toList();
        }
    }

    private void serve(String path, String type, String caching, byte[] body) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(9);
            }
        }) {
            gzip.write(body);
        }
        server.createContext(path, exchange -> answer(exchange, path, type, caching, compressed.toByteArray()));
    }

    private static void answer(HttpExchange exchange, String path, String type, String caching, byte[] body)
            throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Cache-Control", caching);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

package kz.adep.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.adep.upload.FormWithFiles;

/**
 * A browser at an address of its own, which the clients of the JDK cannot be told: everything in its headers that tells
 * something says the marker.
 */
final class Wire {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|token|shown)\" value=\"([^\"]*)\"");
    private static final Pattern COOKIE = Pattern.compile("(?mi)^Set-Cookie: ([^=]+)=([^;\r]*)");
    private static final Pattern LOCATION = Pattern.compile("(?mi)^Location: (?:https?://[^/]+)?([^\r]*)");

    private final int port;
    private final String address;
    private final String marker;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> hidden = new TreeMap<>();

    Wire(int port, String address, String marker) {
        this.port = port;
        this.address = address;
        this.marker = marker;
    }

    /** The page; its hidden fields go with what is posted next. */
    String get(String path) {
        String page = exchange("GET " + path, "", new byte[0]);
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            hidden.put(field.group(1), field.group(2));
        }
        return page;
    }

    /** Opens the page, answers it, and tells where it leads; the status where it leads nowhere. */
    String answer(String path, String... fields) {
        get(path);
        return post(path, fields);
    }

    String post(String path, String... fields) {
        Map<String, String> all = new TreeMap<>(hidden);
        for (int each = 0; each < fields.length; each += 2) {
            all.put(fields[each], fields[each + 1]);
        }
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return leads(exchange(
                "POST " + path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.US_ASCII)));
    }

    String upload(String path, String name, byte[] file) {
        get(path);
        FormWithFiles form = new FormWithFiles();
        hidden.forEach(form::field);
        byte[] body = form.field("message", "Тағы бір құжат").file(name, file).bytes();
        return leads(exchange("POST " + path, FormWithFiles.TYPE, body));
    }

    private String leads(String answer) {
        Matcher location = LOCATION.matcher(answer);
        return location.find() ? location.group(1) : answer.substring(9, 12);
    }

    private String exchange(String what, String type, byte[] body) {
        String head = what + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\nUser-Agent: " + marker
                + "\r\nAccept-Language: kk, " + marker + "\r\nX-Forwarded-For: " + marker + "\r\nForwarded: for="
                + marker
                + "\r\nX-Real-IP: " + marker + "\r\nReferer: http://localhost:" + port + "/" + marker
                + "\r\nOrigin: http://localhost:" + port + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length + "\r\nCookie: " + jar() + "\r\n\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        String answer = exchange(all.toByteArray());
        COOKIE.matcher(answer).results().forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
        return answer;
    }

    /** Whatever a browser would never send. */
    String raw(String head) {
        return exchange((head + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private String exchange(byte[] all) {
        try (Socket line = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            line.getOutputStream().write(all);
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String jar() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}

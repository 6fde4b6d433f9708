package kz.adep.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the forms of {@link FilledForms}, each with a file: uploads it as the page of the documents does, opens the page
 * that shows everything once more, and sends that. The time of a submission is that of all three. Arguments: the site,
 * the file with the forms, how many senders at once, for how many seconds, bytes of a file.
 */
final class FileSenders {

    private static final String BOUNDARY = "----adep-bench";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9a-f]{64})\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Long> whole = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> uploads = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final String site;
    private final Queue<String> tokens;
    private final byte[] file;
    private final String cookie;
    private final String csrf;

    private FileSenders(String site, Path forms, int bytes) throws IOException, InterruptedException {
        this.site = site;
        this.tokens = new ConcurrentLinkedQueue<>(Files.readAllLines(forms).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList());
        this.file = document(bytes);
        HttpResponse<String> page =
                client.send(HttpRequest.newBuilder(URI.create(site + "/apply")).build(), BodyHandlers.ofString());
        this.cookie = page.headers().allValues("Set-Cookie").stream()
                .map(set -> set.substring(0, set.indexOf(';')))
                .filter(set -> set.contains("csrf"))
                .findFirst()
                .orElseThrow();
        this.csrf = found(CSRF, page.body());
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        FileSenders senders = new FileSenders(arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[4]));
        int seconds = Integer.parseInt(arguments[3]);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            threads.add(new Thread(() -> senders.sendUntil(end)));
        }
        long begin = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        senders.tell((System.nanoTime() - begin) / 1e9);
    }

    private void sendUntil(long end) {
        while (System.nanoTime() < end) {
            String token = tokens.poll();
            if (token == null) {
                throw new IllegalStateException("too few forms");
            }
            try {
                send(token);
            } catch (IOException e) {
                errors.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void send(String token) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> uploaded =
                post(token, "/apply/documents", "multipart/form-data; boundary=" + BOUNDARY, form(token));
        long taken = System.nanoTime();
        HttpResponse<String> check = client.send(request(token, "/apply/check").build(), BodyHandlers.ofString());
        Matcher shown = SHOWN.matcher(check.body());
        if (!leadsTo("/apply/check", uploaded) || !shown.find()) {
            refused("upload " + uploaded.statusCode() + ", page " + check.statusCode());
            return;
        }
        String fields = "token=" + token + "&shown=" + shown.group(1) + "&truth=true&website=&_csrf=" + csrf;
        HttpResponse<String> sent =
                post(token, "/apply/check", "application/x-www-form-urlencoded", BodyPublishers.ofString(fields));
        if (leadsTo("/apply/receipt", sent)) {
            whole.add(System.nanoTime() - begin);
            uploads.add(taken - begin);
        } else {
            refused("sending " + sent.statusCode());
        }
    }

    private void refused(String where) {
        refused.merge(where, 1, Integer::sum);
    }

    private BodyPublisher form(String token) {
        String head = field("token", token) + field("_csrf", csrf) + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"document.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> post(String token, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(
                request(token, path).header("Content-Type", type).POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Cookie", cookie + "; __Host-adep-form=" + token);
    }

    private static boolean leadsTo(String path, HttpResponse<String> answer) {
        return answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").endsWith(path);
    }

    /** What begins as a PDF does, and cannot be made smaller. */
    private static byte[] document(int bytes) {
        byte[] document = new byte[bytes];
        new Random(bytes).nextBytes(document);
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, document, 0, head.length);
        return document;
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("not on the page: " + pattern);
        }
        return found.group(1);
    }

    private void tell(double seconds) {
        refused.forEach((where, times) -> System.err.println("refused: " + where + ", " + times + " times"));
        System.out.printf(
                "RESULT %d %d %d %.1f %.0f %.0f %.0f%n",
                whole.size(),
                refused.values().stream().mapToInt(Integer::intValue).sum(),
                errors.get(),
                whole.size() / seconds,
                at(whole, 50),
                at(whole, 95),
                at(uploads, 95));
    }

    private static double at(List<Long> times, int percent) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }
}

package kz.adep.platform.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.adep.platform.line.Incoming;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;

/** A form that takes as much memory as arrived of it; the server would take at once as much as its sender says it will be. */
final class LongForm extends HttpServletRequestWrapper {

    private static final int PIECE = 4 * 1024;

    /** So much each connection has anyway. */
    private static final int SHORT = 8 * 1024;

    private static final int MOST_PARAMETERS = 1000;

    private final Map<String, String[]> parameters;

    private LongForm(HttpServletRequest request, Map<String, String[]> parameters) {
        super(request);
        this.parameters = parameters;
    }

    /** Reads it to its end; throws what the server throws for a form that is too long or cannot be read. */
    static LongForm read(HttpServletRequest request, int longest, Room.Place place) {
        byte[] form = bytes(request, longest, place);
        byte[] query = Objects.requireNonNullElse(request.getQueryString(), "").getBytes(StandardCharsets.US_ASCII);
        Parameters read = new Parameters();
        read.setLimit(MOST_PARAMETERS);
        read.setCharset(StandardCharsets.UTF_8);
        read.processParameters(query, 0, query.length);
        read.processParameters(form, 0, form.length);
        Map<String, String[]> parameters = new LinkedHashMap<>();
        Collections.list(read.getParameterNames())
                .forEach(name -> parameters.put(name, Objects.requireNonNull(read.getParameterValues(name))));
        return new LongForm(request, Collections.unmodifiableMap(parameters));
    }

    /** The same form on the way to an error page. */
    LongForm of(HttpServletRequest request) {
        return new LongForm(request, parameters);
    }

    private static byte[] bytes(HttpServletRequest request, int longest, Room.Place place) {
        try {
            byte[] form = bytes(request.getInputStream(), longest, place);
            if (Incoming.isGivenUp(request)) {
                throw new InvalidParameterException("a form that comes too slowly", 408);
            }
            return form;
        } catch (IOException brokenOff) {
            throw new InvalidParameterException(brokenOff, 400);
        }
    }

    private static byte[] bytes(InputStream in, int longest, Room.Place place) throws IOException {
        var form = new ByteArrayOutputStream(PIECE);
        byte[] piece = new byte[PIECE];
        int room = SHORT;
        for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
            if (form.size() + length > longest) {
                throw new InvalidParameterException("a form that is too long", 413);
            }
            // What is read doubles where it lies, and stands once more in the parameters.
            for (; room < form.size() + length; room += PIECE) {
                place.take(PIECE);
            }
            form.write(piece, 0, length);
        }
        return form.toByteArray();
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}

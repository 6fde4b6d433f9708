package kz.adep.platform.line;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import kz.adep.limits.Sources;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/**
 * Stands before everybody who reads, the server itself included, and reads what nobody wanted: a browser shows an answer only
 * when it is rid of what it sends.
 */
final class IncomingValve extends ValveBase {

    private final Sources sources;
    private final SlowSenders slow;
    private final Clock clock;
    private final long mostUnwanted;

    IncomingValve(Sources sources, SlowSenders slow, Clock clock, DataSize mostUnwanted) {
        super(true);
        this.sources = sources;
        this.slow = slow;
        this.clock = clock;
        this.mostUnwanted = mostUnwanted.toBytes();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (bringsNothing(request)) {
            getNext().invoke(request, response);
            return;
        }
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        InputBuffer line = raw.getInputBuffer();
        Incoming body = new Incoming(line, raw.getContentLengthLong(), sender(request), slow, clock);
        raw.setInputBuffer(body);
        body.attachTo(request);
        try {
            getNext().invoke(request, response);
            response.finishResponse();
            if (!body.isGivenUp() && !raw.hasExpectation()) {
                new Unwanted(raw).read(body, mostUnwanted);
            }
        } finally {
            body.leave();
            raw.setInputBuffer(line);
            if (!body.isWhole()) {
                // Else the server would go on waiting for the rest.
                raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static boolean bringsNothing(Request request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    private Sender sender(Request request) {
        String type = request.getContentType();
        boolean files = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
        return new Sender(sources.of(request.getRemoteAddr()), files ? Pace.FILES : Pace.FORM);
    }
}

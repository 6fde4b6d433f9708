package kz.adep.platform.line;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The body of a request on its way in. The server by itself waits as long as a byte comes now and then; here only the time
 * spent waiting for the sender counts, and it ends: what is given up looks cut off, so that it can still be answered. The server
 * has to look up several times a second for that.
 */
public final class Incoming implements InputBuffer {

    private static final String ATTRIBUTE = Incoming.class.getName();

    /** Whoever is faster keeps nobody waiting. */
    private static final long QUICK_MILLIS = 250;

    private static final int CUT_OFF = -1;

    private final InputBuffer line;
    private final long length;
    private final Sender sender;
    private final SlowSenders slow;
    private final Clock clock;
    private long received;
    private long waited;
    private boolean whole;
    private volatile long left;
    private volatile boolean givenUp;

    /**
     * Made for one request.
     *
     * @param length as its sender says, negative if he does not
     */
    Incoming(InputBuffer line, long length, Sender sender, SlowSenders slow, Clock clock) {
        this.line = line;
        this.length = length;
        this.sender = sender;
        this.slow = slow;
        this.clock = clock;
        this.left = sender.pace().patience().toMillis();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        while (whole || isWaitedFor()) {
            long before = clock.millis();
            try {
                int read = line.doRead(handler);
                take(read, clock.millis() - before);
                return read;
            } catch (SocketTimeoutException nothingCame) {
                take(0, clock.millis() - before);
            }
        }
        return CUT_OFF;
    }

    private void take(int read, long millis) {
        waited += millis;
        received += Math.max(0, read);
        whole = read < 0 || (length >= 0 && received >= length);
        left = sender.pace().left(left, millis, Math.max(0, read));
        if (whole) {
            leave();
        } else if (waited >= QUICK_MILLIS && !givenUp) {
            slow.enter(this);
        }
    }

    private boolean isWaitedFor() {
        if (left <= 0) {
            giveUp();
        }
        if (givenUp) {
            leave();
        }
        return !givenUp;
    }

    @Override
    public int available() {
        return line.available();
    }

    /** Whether what this request brings was given up, because it came too slowly. */
    public static boolean isGivenUp(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Incoming body && body.isGivenUp();
    }

    void attachTo(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whether nothing more comes. */
    boolean isWhole() {
        return whole;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** Noticed by whoever reads it as soon as he looks up. */
    void giveUp() {
        givenUp = true;
    }

    void leave() {
        slow.leave(this);
    }

    Sender sender() {
        return sender;
    }

    long left() {
        return left;
    }
}

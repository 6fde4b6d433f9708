package kz.adep.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.bouncycastle.util.IPAddress;
import org.springframework.stereotype.Component;

/**
 * Counts the sign-in attempts of each source address. It remembers no address: only its authentication code under a key
 * that dies with the process, and that for a few minutes.
 */
@Component
class SignInSources {

    static final int A_MINUTE = 20;

    private static final String MAC = "HmacSHA256";
    private static final int MOST = 100_000;
    private static final int NETWORK_OF_IPV6 = 8;

    /** One unused for a minute is full again, so that forgetting it gives nothing away. */
    private final Cache<ByteBuffer, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    private final SecretKey key = newKey();
    private final TimeMeter time;

    SignInSources(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Whether one more attempt from there may be looked at; that counts as one. */
    boolean admits(String address) {
        return buckets.get(keyOf(address), unknown -> full()).tryConsume(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private ByteBuffer keyOf(String address) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(network(address)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address itself, or the /64 of an IPv6 address: whoever has one address there has them all. */
    private static byte[] network(String address) {
        if (!IPAddress.isValidIPv6(address)) {
            return address.getBytes(StandardCharsets.US_ASCII);
        }
        try {
            // Of a literal only the form is checked: no name server is asked.
            return Arrays.copyOf(InetAddress.getByName(address).getAddress(), NETWORK_OF_IPV6);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address", e);
        }
    }

    private static SecretKey newKey() {
        try {
            return KeyGenerator.getInstance(MAC).generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

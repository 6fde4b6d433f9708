package kz.adep.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.bouncycastle.util.IPAddress;
import org.springframework.stereotype.Service;

/**
 * Tells source addresses apart without remembering any: only their authentication code under a random key that is never
 * written anywhere and dies with the day or with the process. Afterwards nobody can tell whose a code was.
 */
@Service
public class Sources {

    private static final String MAC = "HmacSHA256";
    private static final int NETWORK_OF_IPV6 = 8;

    private final Clock clock;
    private final AtomicReference<Today> today;

    public Sources(Clock clock) {
        this.clock = clock;
        this.today = new AtomicReference<>(Today.of(LocalDate.now(clock)));
    }

    /** The address as the server has it: a header counts only where a proxy was configured. */
    public Source of(String address) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key());
            return new Source(mac.doFinal(network(address)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKey key() {
        LocalDate day = LocalDate.now(clock);
        return today.updateAndGet(known -> known.day().equals(day) ? known : Today.of(day))
                .key();
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

    private record Today(LocalDate day, SecretKey key) {

        static Today of(LocalDate day) {
            try {
                return new Today(day, KeyGenerator.getInstance(MAC).generateKey());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

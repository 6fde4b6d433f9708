package kz.adep.platform.security;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Session ids of 144 random bits, which fill the 36 characters of the column; a UUID has only 122. */
@Component
class SessionIds implements SessionIdGenerator {

    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] id = new byte[BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}

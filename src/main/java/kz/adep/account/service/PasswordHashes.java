package kz.adep.account.service;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id at the strength OWASP names; at most eight at once, because each takes 19 MiB. */
@Component
public class PasswordHashes {

    private static final int AT_ONCE = 8;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys = hash("the password of nobody");

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return String.valueOf(argon2.encode(password));
        } finally {
            places.release();
        }
    }

    public boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /** Takes as long as a true check, so that the time does not tell whether the account exists. */
    public void checkNobodys(String password) {
        matches(password, nobodys);
    }
}

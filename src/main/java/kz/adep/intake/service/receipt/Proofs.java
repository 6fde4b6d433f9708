package kz.adep.intake.service.receipt;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.adep.casework.ApplicantDesk;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.receipt.Slip;
import kz.adep.shared.LocalizedText;
import kz.adep.vault.Crockford;
import kz.adep.vault.MalformedCode;
import kz.adep.vault.Purpose;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Service;

/**
 * Signs receipts and tells whether a signature is ours. The verification code carries both days in 18 bits and 62 bits
 * of a message authentication code over number and days: no case is looked up, so nothing else can come out, and a slip
 * stays provable when its case is long erased.
 */
@Service
public class Proofs {

    private static final int LENGTH = 16;
    private static final int SEAL_BITS = 62;
    private static final BigInteger SEAL = BigInteger.ONE.shiftLeft(SEAL_BITS).subtract(BigInteger.ONE);

    private final Vault vault;
    private final Directory directory;

    Proofs(Vault vault, Directory directory) {
        this.vault = vault;
        this.directory = directory;
    }

    /** A slip that was proved, and the body of its number. */
    public record Proved(Slip slip, LocalizedText body) {}

    /** In groups of four; empty for dates that no slip has. */
    public Optional<String> code(ApplicantDesk.View sent) {
        try {
            Slip slip = new Slip(sent.number().toString(), sent.registeredOn(), sent.due());
            return Optional.of(Crockford.grouped(code(slip)));
        } catch (IllegalArgumentException unusual) {
            return Optional.empty();
        }
    }

    /** Empty for whatever does not fit, without saying what. */
    public Optional<Proved> verify(String number, String code) {
        String written = Slip.numberTyped(number);
        BigInteger typed = typed(code);
        int days = typed.shiftRight(SEAL_BITS).intValue();
        boolean right = typed.and(SEAL).equals(seal(written, days));
        return right ? Slip.of(written, days).flatMap(this::proved) : Optional.empty();
    }

    private Optional<Proved> proved(Slip slip) {
        return Slip.bodyCode(slip.number()).flatMap(directory::byCode).map(body -> new Proved(slip, body.name()));
    }

    private String code(Slip slip) {
        BigInteger days = BigInteger.valueOf(slip.days()).shiftLeft(SEAL_BITS);
        return Crockford.symbols(days.or(seal(slip.number(), slip.days())), LENGTH);
    }

    /** What is no code is compared like one. */
    private static BigInteger typed(String code) {
        try {
            return Crockford.number(Crockford.read(code, LENGTH));
        } catch (MalformedCode e) {
            return BigInteger.ZERO;
        }
    }

    private BigInteger seal(String number, int days) {
        byte[] mac = vault.mac(
                Purpose.RECEIPT,
                number.getBytes(StandardCharsets.UTF_8),
                ByteBuffer.allocate(Integer.BYTES).putInt(days).array());
        return new BigInteger(1, mac).and(SEAL);
    }
}

package kz.adep.casework.names;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.search.FoldedText;
import kz.adep.vault.Purpose;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * The keyed hashes by which sealed names are found: of each whole word, and in another body's chain another hash, so that
 * a copy of the database does not tell that two bodies know the same person.
 */
@Component
public class NameHashes {

    private static final byte[] COLUMN = "case_party.name".getBytes(StandardCharsets.US_ASCII);
    private static final int AGENCY = 0;
    private static final int LENGTH = 10;
    private static final int SHORTEST = 2;

    private final Vault vault;

    NameHashes(Vault vault) {
        this.vault = vault;
    }

    /** The hashes of the names of a person or an organisation. */
    public String[] of(int stateBodyId, boolean withheld, PersonalDetails details) {
        return of(
                stateBodyId,
                withheld,
                Stream.of(details.surname(), details.givenName(), details.patronymic(), details.organisation())
                        .flatMap(name -> FoldedText.typed(name).words().stream())
                        .filter(word -> word.length() >= SHORTEST)
                        .distinct()
                        .toList());
    }

    /** What the folded words are stored as among the cases of a body, or among those the Agency handles. */
    public String[] of(int stateBodyId, boolean withheld, List<String> words) {
        byte[] chain = ByteBuffer.allocate(Integer.BYTES)
                .putInt(0, withheld ? AGENCY : stateBodyId)
                .array();
        return words.stream().map(word -> hash(chain, word)).toArray(String[]::new);
    }

    private String hash(byte[] chain, String word) {
        byte[] mac = vault.mac(Purpose.BLIND_INDEX, COLUMN, chain, word.getBytes(StandardCharsets.UTF_8));
        return "n:" + HexFormat.of().formatHex(Arrays.copyOf(mac, LENGTH));
    }
}

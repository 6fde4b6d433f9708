package kz.adep.platform.database;

/** The application must not start on this database; the message is one sentence for the operator. */
public class DatabaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseRefusal(String sentence) {
        super(sentence);
    }

    DatabaseRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package kz.adep.seed;

/**
 * How much is invented.
 *
 * @param bodies how many state bodies take part; missing ones are invented too
 * @param certain whether a database that is no demonstration is meant; it must hold no case then
 */
public record SeedOrder(int cases, int bodies, boolean certain) {

    public SeedOrder {
        if (cases < 1 || bodies < 1 || bodies > cases) {
            throw new IllegalArgumentException("at least one body, and at least one case for each");
        }
    }
}

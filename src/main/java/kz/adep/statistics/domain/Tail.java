package kz.adep.statistics.domain;

/** A probability with its natural logarithm, which stays right where the value underflows or comes near 1. */
public record Tail(double value, double ln) {

    private static final double UNDERFLOWING = 1e-290;

    public static final Tail NONE = new Tail(0, Double.NEGATIVE_INFINITY);
    public static final Tail ALL = new Tail(1, 0);

    public static Tail ofLn(double ln) {
        return ln >= 0 ? ALL : new Tail(Math.exp(ln), ln);
    }

    public static Tail ofValue(double value) {
        return value >= 1 ? ALL : new Tail(value, Math.log(value));
    }

    public Tail complement() {
        if (ln == Double.NEGATIVE_INFINITY) {
            return ALL;
        }
        return new Tail(value > 0.5 ? -Math.expm1(ln) : 1 - value, Math.log1p(-value));
    }

    public Tail plus(Tail other) {
        double sum = value + other.value;
        if (sum >= 1) {
            return ALL;
        }
        if (sum > UNDERFLOWING) {
            return new Tail(sum, Math.log(sum));
        }
        double greater = Math.max(ln, other.ln);
        double less = Math.min(ln, other.ln);
        double far = less == Double.NEGATIVE_INFINITY ? greater : greater + Math.log1p(Math.exp(less - greater));
        return ofLn(far);
    }

    public Tail twice() {
        return value >= 0.5 ? ALL : new Tail(2 * value, ln + Math.log(2));
    }

    public Tail lesser(Tail other) {
        return ln <= other.ln ? this : other;
    }
}

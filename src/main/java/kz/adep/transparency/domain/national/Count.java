package kz.adep.transparency.domain.national;

/** Cases of a region that are counted in one category. */
public record Count(Measure measure, String region, String category, long number) {

    public Count {
        if (measure.isTotal() || region.equals(FigureKey.ALL)) {
            throw new IllegalArgumentException("totals are added up here: " + measure + " " + region);
        }
    }
}

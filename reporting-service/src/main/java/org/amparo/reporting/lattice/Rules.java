package org.amparo.reporting.lattice;

/**
 * The numbers a release keeps to (confidentiality.md 5).
 *
 * @param k a published count is 0 or at least this; 5 for auditors, 11 for public export
 * @param bound the printed deviation bound of every count but the totals, which are exact
 * @param largestShare the most per cent of a large cell that one organisation may have contributed
 * @param revisionUnits how many units must have changed before a release is revised
 */
public record Rules(int k, int bound, int largestShare, int revisionUnits) {
    private static final int SMALLEST_K = 3;
    private static final int ALL = 100;

    public Rules {
        if (k < SMALLEST_K || bound < k - 1 || largestShare < 1 || largestShare > ALL || revisionUnits < k) {
            throw new IllegalArgumentException("not rules of a release");
        }
    }

    /** For auditors, inside the response. */
    public static Rules forAuditors() {
        return of(5);
    }

    /** For everybody. */
    public static Rules forThePublic() {
        return of(11);
    }

    private static Rules of(int k) {
        return new Rules(k, 2 * (k - 1), 85, 3 * k);
    }

    /** How far apart the smallest and the largest possible true count of a sensitive cell must be. */
    public int width() {
        return k - 1;
    }

    /** Whether a true count with so many cases behind it is sensitive: a family is one case and hides nobody. */
    public boolean sensitive(int cases) {
        return cases > 0 && cases < k;
    }
}

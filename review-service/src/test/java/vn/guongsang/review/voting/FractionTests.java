package vn.guongsang.review.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quorum and threshold are fractions: a percentage or a double would be wrong at the edges. */
class FractionTests {

    @ParameterizedTest(name = "{0} of {1} with {2}/{3} is {4}")
    @CsvSource({
        // 7/9 is 77.8 % and fails four fifths, 8/9 passes; 2/3 of 9 are exactly 6.
        "7, 9, 4, 5, false",
        "8, 9, 4, 5, true",
        "5, 9, 2, 3, false",
        "6, 9, 2, 3, true",
        // 66.67 % would ask for 7 of 9, and 66.6 % would be content with less than two thirds.
        "7, 9, 6667, 10000, true",
        "6, 9, 6667, 10000, false",
        "1999, 3000, 2, 3, false",
        "2000, 3000, 2, 3, true",
        // 0.1 + 0.2 is not 0.3 in binary; here it is.
        "3, 10, 3, 10, true",
        "29, 100, 29, 100, true",
        "28, 100, 29, 100, false",
        // Half is reached by half; nobody of nobody is all.
        "4, 8, 1, 2, true",
        "3, 7, 1, 2, false",
        "4, 7, 1, 2, true",
        "9, 9, 1, 1, true",
        "8, 9, 1, 1, false",
        "0, 9, 0, 1, true",
        // Larger than an int when multiplied.
        "1431655764, 2147483646, 2, 3, true",
        "1431655763, 2147483646, 2, 3, false",
    })
    void isExact(int part, int whole, int needed, int of, boolean met) {
        assertThat(new Fraction(of, needed).isMetBy(part, whole)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"5, 9, 1", "0, 9, 6", "6, 9, 0", "9, 9, 0", "0, 10, 7", "7, 11, 1"})
    void saysHowManyMoreTwoThirdsTake(int part, int whole, int missing) {
        assertThat(new Fraction(3, 2).missing(part, whole)).isEqualTo(missing);
    }
}

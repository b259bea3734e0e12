package org.kijiku.mention.time;

/** Which numbers are years of the common calendar. */
final class Years {
    private static final int FIRST = 1100;
    private static final int LAST = 2299;
    /** Two digits below this are of the third millennium when nothing else tells the century. */
    private static final int PIVOT = 50;

    private static final int DECADE_PIVOT = 30;

    private Years() {}

    /** Whether the number is written as a year: four digits by position, or 千九百四十五. */
    static boolean written(DateNumeral number) {
        return (number.digits() == 4 || number.digits() == 0) && plausible(number.value());
    }

    static boolean plausible(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** Whether a bare number of four digits is rather a year than an amount. */
    static boolean current(int number) {
        return number >= 1900 && number <= 2099;
    }

    /** The year of two digits that stand alone; multiples of ten from thirty on are decades of the last century. */
    static int pivot(int decade) {
        return decade < DECADE_PIVOT ? 2000 + decade : 1900 + decade;
    }

    /** The year nearest to {@code near} that ends in these two digits. */
    static int nearest(int twoDigits, int near) {
        int year = near - Math.floorMod(near, 100) + twoDigits;
        return year - near > PIVOT ? year - 100 : near - year >= PIVOT ? year + 100 : year;
    }

    /** The year of two digits when no other date is known. */
    static int usual(int twoDigits) {
        return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    }
}

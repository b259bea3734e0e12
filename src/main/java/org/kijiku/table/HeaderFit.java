package org.kijiku.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the header of one table so that its words suit what the columns below hold. */
final class HeaderFit {
    private static final Pattern NUMERIC = Pattern.compile(
            ".*(額|費|数|率|比|量|高|シェア|割合|価格|単価|人口|規模|税|収|得点|順位|円|%|％|ドル|人|件|トン|[kKMG]?[Ww][h]?|増減|実績|目標|予算|決算|見込み?|値|[0-9]{4}年度?)([(（].*[)）])?");
    private static final Pattern TIME = Pattern.compile(".*(年度?|年月日?|時期|期間|日|日程|期限|期日|月)([(（].*[)）])?");

    private static final String WHOLE_LETTERS = "国県市年月日";
    /** One of these letters ends each head of numbers or times, if no bracket does. */
    private static final String LAST = "額費数率比量高ア合格価口模税収点位円%％ル人件ンWwh減績標算込み値年度月日期間程限)）";

    private static final String NO_WORDS = "、「『〒：:";

    /** What of a column tells which words suit it. */
    private enum Holds {
        NUMBERS,
        DATES,
        WORDS;

        static Holds of(CellShape.Type type) {
            return switch (type) {
                case NUMBER, PERCENT, AMOUNT -> NUMBERS;
                case DATE -> DATES;
                default -> WORDS;
            };
        }
    }

    private final RowCutter header;
    /** By first place, and number of places and what the column holds; not a number where it is not yet known. */
    private final double[][] fits;

    HeaderFit(RowCutter header) {
        this.header = header;
        this.fits = new double[header.line().places()][];
    }

    RowCutter.Cut cut(TableCut body) {
        return search(body).best(body.columns().size());
    }

    /** How much better that cut is than any other into as many cells. */
    double lead(TableCut body, RowCutter.Cut cut) {
        return search(body).lead(cut);
    }

    private CutSearch search(TableCut body) {
        List<Holds> columns = body.columns().stream()
                .map(ColumnModel::mainType)
                .map(Holds::of)
                .toList();
        return new CutSearch(
                header.borders(Weights.HEAD_CUT), (column, from, to) -> known(from, to, columns.get(column)));
    }

    private double known(int from, int to, Holds column) {
        double[] row = fits[from];
        int kinds = Holds.values().length;
        if (row == null) {
            row = new double[(Math.min(CutSearch.WIDEST, fits.length - from) + 1) * kinds];
            Arrays.fill(row, Double.NaN);
            fits[from] = row;
        }
        int index = (to - from) * kinds + column.ordinal();
        if (Double.isNaN(row[index])) {
            row[index] = fit(from, to, column);
        }
        return row[index];
    }

    private double fit(int from, int to, Holds column) {
        String words = header.line().words(from, to);
        Piece piece = header.piece(from, to);
        double fault = piece.shape().fault() * 1.5
                + (words.length() == 1 && WHOLE_LETTERS.indexOf(words.charAt(0)) < 0 ? 1.5 : 0);
        fault += words.chars().anyMatch(c -> NO_WORDS.indexOf(c) >= 0) ? 4 : 0;
        boolean may = LAST.indexOf(words.charAt(words.length() - 1)) >= 0;
        double suits = switch (column) {
            case NUMBERS -> may && NUMERIC.matcher(words).matches() ? 1.2 : -0.8;
            case DATES -> may && TIME.matcher(words).matches() ? 1.2 : -0.8;
            case WORDS -> may && NUMERIC.matcher(words).matches() ? -0.6 : 0.2;
        };
        return Weights.HEAD_SUITS * suits - fault + Weights.HEAD_CELL + Weights.HEAD_LIKENESS * piece.likeness();
    }
}

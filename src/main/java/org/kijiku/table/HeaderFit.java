package org.kijiku.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the header so that its words suit what the columns below hold. */
final class HeaderFit {
    private static final Pattern NUMERIC = Pattern.compile(
            ".*(額|費|数|率|比|量|高|シェア|割合|価格|単価|人口|規模|税|収|得点|順位|円|%|％|ドル|人|件|トン|[kKMG]?[Ww][h]?|増減|実績|目標|予算|決算|見込み?|値|[0-9]{4}年度?)([(（].*[)）])?");
    private static final Pattern TIME = Pattern.compile(".*(年度?|年月日?|時期|期間|日|日程|期限|期日|月)([(（].*[)）])?");

    private HeaderFit() {}

    static RowCutter.Cut cut(RowCutter header, TableCut body, int columns) {
        List<CellShape.Type> types = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            types.add(body.columns().get(c).mainType());
        }
        return best(header, types);
    }

    private static RowCutter.Cut best(RowCutter header, List<CellShape.Type> types) {
        LineLattice line = header.line();
        int n = line.places();
        int k = types.size();
        double[][] score = new double[k + 1][n];
        int[][] from = new int[k + 1][n];
        for (double[] row : score) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        score[0][0] = 0;
        for (int c = 1; c <= k; c++) {
            for (int to = c; to < n; to++) {
                for (int start = c - 1; start < to; start++) {
                    double border = to == n - 1 ? 0 : header.cutScore(to);
                    double value = score[c - 1][start] + border + fit(header, start, to, types.get(c - 1));
                    if (value > score[c][to]) {
                        score[c][to] = value;
                        from[c][to] = start;
                    }
                }
            }
        }
        int[] places = new int[k + 1];
        int at = n - 1;
        for (int c = k; c > 0; c--) {
            places[c] = at;
            at = from[c][at];
        }
        return new RowCutter.Cut(places, score[k][n - 1]);
    }

    private static double fit(RowCutter header, int from, int to, CellShape.Type type) {
        String words = header.line().words(from, to);
        double fault =
                header.shape(from, to).fault() * 1.5 + (words.length() == 1 && !words.matches("[国県市年月日]") ? 1.5 : 0);
        fault += words.matches(".*[、「『〒：:].*") ? 4 : 0;
        boolean numeric = NUMERIC.matcher(words).matches();
        boolean time = TIME.matcher(words).matches();
        double suits = switch (type) {
            case NUMBER, PERCENT, AMOUNT -> numeric ? 1.2 : -0.8;
            case DATE -> time ? 1.2 : -0.8;
            default -> numeric ? -0.6 : 0.2;
        };
        return suits - fault;
    }
}

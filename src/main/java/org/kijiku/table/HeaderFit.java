package org.kijiku.table;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts the header so that its words suit what the columns below hold. */
final class HeaderFit {
    private static final Pattern NUMERIC = Pattern.compile(
            ".*(額|費|数|率|比|量|高|シェア|割合|価格|単価|人口|規模|税|収|得点|順位|円|%|％|ドル|人|件|トン|[kKMG]?[Ww][h]?|増減|実績|目標|予算|決算|見込み?|値|[0-9]{4}年度?)([(（].*[)）])?");
    private static final Pattern TIME = Pattern.compile(".*(年度?|年月日?|時期|期間|日|日程|期限|期日|月)([(（].*[)）])?");

    private HeaderFit() {}

    static RowCutter.Cut cut(RowCutter header, TableCut body) {
        return search(header, body).best(body.columns().size());
    }

    /** How much better that cut is than any other into as many cells. */
    static double lead(RowCutter header, TableCut body, RowCutter.Cut cut) {
        return search(header, body).lead(cut);
    }

    private static CutSearch search(RowCutter header, TableCut body) {
        List<CellShape.Type> types =
                body.columns().stream().map(ColumnModel::mainType).toList();
        return new CutSearch(
                header.borders(Weights.HEAD_CUT), (column, from, to) -> fit(header, from, to, types.get(column)));
    }

    private static double fit(RowCutter header, int from, int to, CellShape.Type type) {
        String words = header.line().words(from, to);
        double fault = header.piece(from, to).shape().fault() * 1.5
                + (words.length() == 1 && !words.matches("[国県市年月日]") ? 1.5 : 0);
        fault += words.matches(".*[、「『〒：:].*") ? 4 : 0;
        boolean numeric = NUMERIC.matcher(words).matches();
        boolean time = TIME.matcher(words).matches();
        double suits = switch (type) {
            case NUMBER, PERCENT, AMOUNT -> numeric ? 1.2 : -0.8;
            case DATE -> time ? 1.2 : -0.8;
            default -> numeric ? -0.6 : 0.2;
        };
        return Weights.HEAD_SUITS * suits
                - fault
                + Weights.HEAD_CELL
                + Weights.HEAD_LIKENESS * header.piece(from, to).likeness();
    }
}

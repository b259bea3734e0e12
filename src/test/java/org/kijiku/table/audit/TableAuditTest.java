package org.kijiku.table.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;
import org.kijiku.text.Span;

class TableAuditTest {
    private static final Span ANYWHERE = new Span(0, 1);

    private static List<String> audit(String... lines) {
        List<List<Cell>> rows = Arrays.stream(lines)
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(cell -> new Cell(ANYWHERE, cell))
                        .toList())
                .toList();
        List<Row> body =
                rows.stream().skip(1).map(cells -> new Row(ANYWHERE, cells, 1)).toList();
        Table table = new Table(ANYWHERE, Table.Origin.MARKED, rows.getFirst(), body, 1, List.of());
        return TableAudit.audit(table).stream()
                .map(check -> check.kind() + " " + check.expression() + " = "
                        + check.computed().toPlainString() + " / "
                        + check.stated().toPlainString() + " " + check.holds())
                .toList();
    }

    @Test
    void totalsAndSharesOfABudget() {
        assertEquals(
                List.of(
                        "COLUMN_SUM 1204+311+485 = 2000 / 2000 true",
                        "COLUMN_SUM 60.2+15.6+24.3 = 100.1 / 100 true",
                        "SHARE_SUM 60.2+15.6+24.3 = 100.1 / 100 true",
                        "SHARE 1204/2000*100 = 60.2 / 60.2 true",
                        "SHARE 311/2000*100 = 15.55 / 15.6 true",
                        "SHARE 485/2000*100 = 24.25 / 24.3 true"),
                audit("区分|金額(億円)|構成比", "整備|1,204|60.2%", "訓練|311|15.6%", "広報|485|24.3%", "合計|2,000|100%"));
    }

    @Test
    void aTotalThatIsWrongFails() {
        assertEquals(List.of("COLUMN_SUM 10+20 = 30 / 40 false"), audit("区分|人数", "男性|10人", "女性|20人", "計|40人"));
    }

    @Test
    void sharesOfAListThatIsNotWholeDoNotReachHundred() {
        assertEquals(List.of("SHARE_SUM 41+22+5 = 68 / 100 false"), audit("国|世界シェア(%)", "甲国|41", "乙国|22", "丙国|5未満"));
    }

    @Test
    void differencesMayRunEitherWayButAllTheSame() {
        assertEquals(
                List.of("DIFFERENCE 191-247 = -56 / -56 true", "DIFFERENCE 148-98 = 50 / 53 false"),
                audit("政党|公示前|獲得議席|増減", "甲党|247|191|△56", "乙党|98|148|+53"));
    }

    @Test
    void ratesAndChangesFromYearToYear() {
        assertEquals(
                List.of("RATIO 45/50*100 = 90 / 90 true", "RATIO 30/40*100 = 75 / 80 false"),
                audit("項目|目標(件)|実績(件)|達成率", "相談|50|45|90%", "訪問|40|30|80%"));
        assertEquals(
                List.of("CHANGE 110/100*100-100 = 10 / 10 true", "CHANGE 99/110*100-100 = -10 / -12 false"),
                audit("年度|予算(億円)|前年度比", "2022年度|100|—", "2023年度|110|+10%", "2024年度|99|△12%"));
    }

    @Test
    void rowsThatAddUp() {
        assertEquals(
                List.of("ROW_SUM 5+7 = 12 / 12 true", "ROW_SUM 3+9 = 12 / 14 false"),
                audit("区分|当初|補正|合計", "甲|5|7|12", "乙|3|9|14"));
    }

    @Test
    void ratesThatAreNoSharesAreNotSummed() {
        assertEquals(List.of(), audit("市|高齢化率", "甲市|30.2%", "乙市|26.4%"));
    }
}

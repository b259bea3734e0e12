package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes tables out of phrases and numbers: each column draws its cells from one kind of source. */
final class SyntheticTables {
    private static final String[] UNITS = {
        "億円", "兆円", "万円", "円", "人", "万人", "件", "社", "校", "回", "ドル", "億ドル", "万ドル", "km", "トン", "万トン", "kW", "万kW", "倍",
        "年", "か国", "ha", "GW", "台", "隻", "機", "名", "世帯", "か所", "日", "歳", "ポイント"
    };
    private static final String[] HEADS = {
        "分野",
        "項目",
        "区分",
        "年度",
        "年",
        "内容",
        "主な内容",
        "目的",
        "背景",
        "課題",
        "対策",
        "施策",
        "効果",
        "期待される効果",
        "影響",
        "備考",
        "特徴",
        "国名",
        "国・地域",
        "地域",
        "都道府県",
        "機関",
        "所管",
        "担当",
        "担当省庁",
        "実施主体",
        "対象",
        "対象者",
        "対象品目",
        "予算額",
        "予算",
        "金額",
        "金額(億円)",
        "金額(兆円)",
        "予算(億円)",
        "決算額",
        "総額",
        "割合",
        "構成比",
        "シェア",
        "世界シェア(%)",
        "比率",
        "前年比",
        "前年度比",
        "増減率",
        "伸び率",
        "GDP比",
        "人口(万人)",
        "人数",
        "件数",
        "輸出額",
        "輸入額",
        "輸出額(億ドル)",
        "税率",
        "関税率",
        "税率(%)",
        "目標",
        "目標値",
        "実績",
        "達成率",
        "達成状況",
        "進捗",
        "時期",
        "開始時期",
        "実施時期",
        "期間",
        "施行日",
        "期限",
        "状況",
        "現状",
        "今後の方針",
        "方針",
        "政策的意義",
        "意義",
        "狙い",
        "主な使途",
        "使途",
        "主な輸出先",
        "主な輸入元",
        "主要品目",
        "品目",
        "順位",
        "評価",
        "理由",
        "根拠法",
        "根拠",
        "協定",
        "協定名",
        "合意内容",
        "日本側の対応",
        "日本への影響",
        "日本のメリット",
        "メリット",
        "デメリット",
        "リスク",
        "制度",
        "制度名",
        "事業名",
        "事業",
        "政党",
        "議席数",
        "得票率",
        "立場",
        "主張",
        "政策",
        "政策名",
        "企業名",
        "企業",
        "投資額",
        "投資額(億円)",
        "雇用者数",
        "従業員数",
        "所在地",
        "用途",
        "技術",
        "技術名",
        "装備",
        "装備品",
        "数量",
        "配備先",
        "単価",
        "価格",
        "発電量",
        "排出量",
        "削減目標",
        "電源",
        "設備容量",
        "首脳",
        "会談相手",
        "開催地",
        "日程",
        "議題",
        "成果",
        "種類",
        "種別",
        "類型",
        "概要",
        "支援内容",
        "支援額",
        "補助率",
        "上限額",
        "対応",
        "対応策",
        "役割",
        "主な役割",
        "規模",
        "単位",
        "国",
        "段階",
        "指標",
        "基準値",
        "2023年度",
        "2024年度",
        "2025年度",
        "2030年",
        "増減",
        "合計"
    };
    private static final String[] STATES = {
        "日本", "米国", "中国", "韓国", "台湾", "インド", "豪州", "オーストラリア", "英国", "フランス", "ドイツ", "イタリア", "カナダ", "ロシア", "ウクライナ",
        "ベトナム", "タイ", "インドネシア", "フィリピン", "マレーシア", "シンガポール", "ブラジル", "メキシコ", "EU", "ASEAN", "サウジアラビア", "UAE", "イラン",
        "イスラエル", "トルコ", "南アフリカ", "ナイジェリア", "チリ", "ペルー", "モンゴル", "ミャンマー", "オランダ", "スペイン", "ポーランド", "スウェーデン"
    };
    private static final String[] SHORTS = {
        "米", "日", "EU", "中国", "韓国", "英", "豪", "印", "台湾", "日本", "米国", "ASEAN", "加", "独", "仏", "中東", "欧州"
    };
    private static final String[] DONE = {
        "達成", "未達", "継続中", "検討中", "実施済み", "実施中", "開始", "予定", "準備中", "可決", "否決", "合意", "交渉中", "発効", "未発効", "高い", "低い",
        "中程度", "賛成", "反対", "有", "無", "あり", "なし", "○", "△", "×", "—", "-", "維持", "拡充", "新規", "廃止", "縮小", "増加", "減少",
        "横ばい"
    };
    private static final String[] PEOPLE = {
        "田中",
        "佐藤",
        "鈴木",
        "高橋",
        "渡辺",
        "ジョンソン",
        "スミス",
        "マクロン",
        "メルツ",
        "モディ",
        "プラボウォ",
        "アルバニージー",
        "スターマー",
        "カーニー",
        "李",
        "王",
        "金",
        "朴",
        "ルビオ",
        "ラブロフ",
        "チャールズ・ブラウン",
        "レ・ミン・フン"
    };
    private static final String[] TITLES = {
        "首相", "大統領", "外相", "国防相", "長官", "知事", "会長", "議長", "大臣", "財務相", "国王", "書記長", "社長", "氏"
    };
    private static final String[] BODIES = {
        "省", "庁", "委員会", "機構", "協会", "大学", "研究所", "連合", "銀行", "本部", "県", "市", "財団", "株式会社"
    };
    private static final String[] MINISTRIES = {
        "外務省", "防衛省", "経済産業省", "財務省", "厚生労働省", "農林水産省", "国土交通省", "環境省", "文部科学省", "総務省", "法務省", "内閣府", "内閣官房", "デジタル庁",
        "こども家庭庁", "消費者庁", "金融庁", "復興庁", "JICA", "JETRO", "JBIC", "NEDO", "JAXA", "世界銀行", "国連", "NATO", "OECD", "IMF",
        "WTO"
    };
    private static final String[] NOTIONS = {
        "国", "名", "額", "率", "数", "先", "者", "時期", "状況", "機関", "内容", "効果", "目的", "課題", "年", "日", "費", "量", "比", "性", "策",
        "点", "度", "地域", "分野", "相手", "手段", "方法", "方針", "理由", "主体", "期間", "目標", "予定", "対象", "条件", "要件", "範囲", "比率", "人口"
    };
    private static final String[] QUALIFIERS = {
        "見込み", "予定", "計画", "速報値", "推計", "暫定", "前倒し達成", "目標", "改定後", "補正後", "開発予定", "一部地域", "参考", "当初", "過去最高"
    };

    private final Random random;
    private final List<String> phrases;

    SyntheticTables(Random random, List<String> phrases) {
        this.random = random;
        this.phrases = phrases;
    }

    /** The header and body rows of one table, the header first. */
    List<List<String>> next() {
        int columns = 2 + random.nextInt(5);
        int rows = 3 + random.nextInt(6);
        List<Supplier<String>> sources = new ArrayList<>();
        sources.add(labels());
        for (int c = 1; c < columns; c++) {
            sources.add(random.nextInt(100) < 42 ? numbers() : words());
        }
        List<List<String>> table = new ArrayList<>();
        table.add(sources.stream().map(source -> head()).toList());
        for (int r = 0; r < rows; r++) {
            table.add(sources.stream().map(Supplier::get).toList());
        }
        return table;
    }

    private String head() {
        int kind = random.nextInt(20);
        if (kind > 14) {
            return phrase(2, 4) + pick(NOTIONS);
        }
        if (kind == 2) {
            return "主な" + phrase(2, 4);
        }
        if (kind == 0) {
            return pick(phrases);
        }
        if (kind == 1) {
            return pick(phrases) + "(" + pick(UNITS) + ")";
        }
        return pick(HEADS);
    }

    private Supplier<String> labels() {
        int year = 2015 + random.nextInt(12);
        int[] next = {year};
        return switch (random.nextInt(7)) {
            case 0 -> () -> next[0]++ + "年度";
            case 1 -> () -> next[0]++ + "年";
            case 2 -> () -> "令和" + (next[0]++ - 2014) + "年度";
            case 3 -> () -> pick(STATES) + (random.nextInt(12) == 0 ? "(" + pick(QUALIFIERS) + ")" : "");
            case 4 ->
                () -> (random.nextInt(3) == 0 ? "" : next[0]++ + "年") + (1 + random.nextInt(12)) + "月"
                        + (random.nextBoolean() ? (1 + random.nextInt(28)) + "日" : "");
            default -> () -> phrase(2, 12);
        };
    }

    private Supplier<String> words() {
        return switch (random.nextInt(14)) {
            case 10 -> () -> pick(PEOPLE) + pick(TITLES);
            case 11 -> () -> random.nextInt(3) == 0 ? pick(MINISTRIES) + "・" + pick(MINISTRIES) : pick(MINISTRIES);
            case 12 -> () -> phrase(2, 6) + pick(BODIES);
            case 13 ->
                () -> (2018 + random.nextInt(20))
                        + (random.nextBoolean() ? "年" : "年度")
                        + (random.nextBoolean() ? pick(DONE) : phrase(2, 6) + "予定");
            case 0 -> () -> pick(STATES);
            case 1 -> () -> list();
            case 2 -> () -> pick(DONE);
            case 3 -> () -> phrase(2, 8);
            case 4 -> () -> phrase(4, 12) + "・" + phrase(4, 12);
            case 5 -> () -> phrase(4, 14) + "、" + phrase(4, 14);
            case 6 ->
                () -> random.nextInt(3) == 0
                        ? "「" + phrase(3, 10) + "」" + (random.nextBoolean() ? "の" : "") + phrase(2, 8)
                        : phrase(5, 14);
            case 7 ->
                () -> phrase(3, 14)
                        + (random.nextInt(4) == 0 ? "(" + phrase(2, 8) + ")" : random.nextInt(4) == 0 ? "など" : "");
            default -> () -> phrase(5, 20);
        };
    }

    private String list() {
        StringBuilder list = new StringBuilder(pick(SHORTS));
        for (int i = random.nextInt(3); i > 0; i--) {
            list.append('・').append(pick(SHORTS));
        }
        return list.toString();
    }

    private Supplier<String> numbers() {
        int magnitude = 1 + random.nextInt(5);
        boolean commas = random.nextInt(4) > 0;
        String about = random.nextInt(5) == 0 ? "約" : "";
        String unit = pick(UNITS);
        return switch (random.nextInt(7)) {
            case 0, 6 -> () -> number(magnitude, commas);
            case 1 -> () -> about + decimal(magnitude);
            case 2 ->
                () -> about
                        + (random.nextBoolean() ? decimal(1 + random.nextInt(2)) : number(1 + random.nextInt(2), false))
                        + "%";
            case 3 -> () -> about + number(magnitude, commas) + unit;
            case 4 -> () -> (random.nextInt(3) == 0 ? "△" : random.nextBoolean() ? "+" : "") + decimal(1) + "%";
            default ->
                () -> number(magnitude, commas)
                        + (random.nextInt(8) == 0
                                ? "(" + pick(QUALIFIERS) + ")"
                                : random.nextInt(14) == 0 ? "未満" : random.nextInt(14) == 0 ? "以上" : "");
        };
    }

    private String number(int digits, boolean commas) {
        int bound = (int) Math.pow(10, digits);
        int value = bound / 10 + random.nextInt(bound - bound / 10);
        return commas ? String.format(java.util.Locale.ROOT, "%,d", value) : Integer.toString(value);
    }

    private String decimal(int digits) {
        return number(Math.min(digits, 3), true) + "." + random.nextInt(10);
    }

    private String phrase(int shortest, int longest) {
        for (int i = 0; i < 40; i++) {
            String phrase = pick(phrases);
            if (phrase.length() >= shortest && phrase.length() <= longest) {
                return phrase;
            }
        }
        return "対応";
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

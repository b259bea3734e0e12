package org.kijiku.mention.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;

/** A handful of entities, enough for tests that must not change when the authority files grow. */
final class SmallAuthority {
    private static final Map<String, Authority.Hints> SHORT_FORMS = Map.of(
            "state/japan", form("日"),
            "state/united-states", form("米"),
            "state/china", form("中"),
            "state/south-korea", form("韓"),
            "state/australia", form("豪"),
            "state/france", form("仏"),
            "state/germany", form("独"),
            "state/united-kingdom", form("英"),
            "state/taiwan", form("台"));

    private SmallAuthority() {}

    private static Authority.Hints form(String form) {
        return new Authority.Hints(Set.of(form), Set.of(), Set.of(), "", List.of());
    }

    static Authority authority() {
        return new Authority(entities(), SHORT_FORMS);
    }

    private static List<Entity> entities() {
        return List.of(
                entity("state/japan", EntityType.STATE, "日本", "Japan", "日", "日本側"),
                entity("state/united-states", EntityType.STATE, "アメリカ合衆国", "United States", "米", "米国", "アメリカ", "米国側"),
                entity("state/china", EntityType.STATE, "中国", "China", "中"),
                entity("state/south-korea", EntityType.STATE, "韓国", "South Korea", "韓"),
                entity("state/australia", EntityType.STATE, "オーストラリア", "Australia", "豪"),
                entity("state/myanmar", EntityType.STATE, "ミャンマー", "Myanmar"),
                entity("state/thailand", EntityType.STATE, "タイ", "Thailand", "泰"),
                entity("state/france", EntityType.STATE, "フランス", "France", "仏"),
                entity("state/israel", EntityType.STATE, "イスラエル", "Israel"),
                entity("state/germany", EntityType.STATE, "ドイツ", "Germany", "独"),
                entity("state/united-kingdom", EntityType.STATE, "イギリス", "United Kingdom", "英", "英国"),
                entity("state/taiwan", EntityType.STATE, "台湾", "Taiwan", "台"),
                entity("government/japan", EntityType.GOVERNMENT, "日本政府", "Government of Japan"),
                entity("organization/eu", EntityType.ORGANIZATION, "欧州連合", "European Union", "EU"),
                entity("organization/oecd", EntityType.ORGANIZATION, "経済協力開発機構", "OECD", "OECD"),
                entity("organization/mlb", EntityType.ORGANIZATION, "MLB", "Major League Baseball"),
                entity("organization/tsmc", EntityType.ORGANIZATION, "TSMC", "TSMC"),
                entity("armed-force/jsdf", EntityType.ARMED_FORCE, "自衛隊", "Japan Self-Defense Forces"),
                entity("armed-force/jgsdf", EntityType.ARMED_FORCE, "陸上自衛隊", "Japan Ground Self-Defense Force"),
                entity("armed-force/us", EntityType.ARMED_FORCE, "米軍", "US armed forces"),
                entity("office/pm-japan", EntityType.OFFICE, "内閣総理大臣", "Prime Minister of Japan", "日本首相"),
                entity("office/president-us", EntityType.OFFICE, "アメリカ合衆国大統領", "President", "米大統領"),
                entity("person/takaichi-sanae", EntityType.PERSON, "高市早苗", "Sanae Takaichi"),
                entity("person/donald-trump", EntityType.PERSON, "ドナルド・トランプ", "Donald Trump", "トランプ"),
                entity("person/abe-shinzo", EntityType.PERSON, "安倍晋三", "Shinzo Abe"),
                entity("place/tokyo", EntityType.PLACE, "東京", "Tokyo"),
                entity("place/hawaii", EntityType.PLACE, "ハワイ", "Hawaii"),
                entity("concept/rare-earths", EntityType.CONCEPT, "レアアース", "rare earths"),
                entity("concept/us-japan-alliance", EntityType.CONCEPT, "日米同盟", "US-Japan alliance"));
    }

    private static Entity entity(String id, EntityType type, String ja, String en, String... aliases) {
        @Nullable String kind = null;
        return new Entity(id, type, ja, en, List.of(aliases), List.of(), kind, List.of());
    }
}

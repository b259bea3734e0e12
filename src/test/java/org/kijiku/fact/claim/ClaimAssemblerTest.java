package org.kijiku.fact.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.fact.event.Actors;
import org.kijiku.fact.event.EventAssembler;
import org.kijiku.fact.event.GoldReadings;
import org.kijiku.fact.event.Readings;

class ClaimAssemblerTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path SEED = Path.of("../shared/seed-article.txt");

    private final ClaimAssembler assembler = ClaimAssembler.open(ONTOLOGY);
    private final EventAssembler events = EventAssembler.open(ONTOLOGY);
    private final Actors actors = new Actors();

    @Test
    void whatIsNotMerelyThisIsNotDeniedToBeThis() {
        Claim claim = only("この合意は単なる言葉ではない。", "comparison");
        assertFalse(claim.assertion().negated());
        assertEquals(Term.words("言葉"), claim.object());
    }

    @Test
    void aPlannedRelationIsNoFact() {
        assertEquals(
                Status.PLANNED, only("日本は中国に輸出する方針だ。", "relation").assertion().status());
        assertTrue(only("日本は中国に輸出していない。", "relation").assertion().negated());
    }

    @Test
    void aGroupStandsForItsMembers() {
        Set<String> relations = relations("日本は米国と中国に輸出している。");
        assertEquals(Set.of("state/japan exportsTo state/usa", "state/japan exportsTo state/china"), relations);
    }

    @Test
    void oneRelationToldTwiceIsOneClaimWithTwoPassages() {
        List<Claim> claims = claims("日本は中国に依存している。日本は今も中国に依存している。");
        assertEquals(1, claims.size());
        assertEquals(2, claims.getFirst().evidence().size());
    }

    @Test
    void aShiftNamesBothSides() {
        Claim claim = only("首相は外交を「依存」から「参加」へと転換した。", "comparison");
        assertEquals(Term.words("「依存」から「参加」"), claim.object());
        assertEquals(
                "person/prime-minister",
                claim.subject() == null ? "" : claim.subject().entity());
    }

    @Test
    void relationsOfTheSeed() {
        Assumptions.assumeTrue(Files.exists(SEED));
        Reading reading = new GoldReadings().read(SEED);
        Set<String> found = relations(assembler.assemble(reading, events.assemble(reading)));
        Set<String> missing = Set.of(
                        "person/takaichi-sanae holdsOffice office/prime-minister-of-japan",
                        "person/trump-donald holdsOffice office/president-of-the-united-states",
                        "person/abe-shinzo formerOffice office/prime-minister-of-japan",
                        "person/takaichi-sanae heads government/takaichi-government",
                        "state/japan alliedWith state/united-states",
                        "armed-force/us-forces-japan stationedIn state/japan",
                        "place/camp-kengun locatedIn place/kumamoto",
                        "state/japan importsFrom state/china",
                        "state/japan owns concept/seabed-resources",
                        "program/foip proposedBy person/abe-shinzo")
                .stream()
                .filter(relation -> !found.contains(relation))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    private Claim only(String text, String kind) {
        List<Claim> claims =
                claims(text).stream().filter(claim -> claim.kind().equals(kind)).toList();
        assertEquals(1, claims.size(), () -> "" + claims);
        return claims.getFirst();
    }

    private List<Claim> claims(String text) {
        Reading reading = Readings.of(text, actors.mentions(text), List.of());
        return assembler.assemble(reading, events.assemble(reading));
    }

    private Set<String> relations(String text) {
        return relations(claims(text));
    }

    private static Set<String> relations(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind().equals("relation"))
                .map(claim -> id(claim.subject()) + " " + claim.relation() + " " + id(claim.object()))
                .collect(Collectors.toSet());
    }

    private static String id(@org.jspecify.annotations.Nullable Term term) {
        String entity = term == null ? null : term.entity();
        return entity == null ? "" : entity;
    }
}

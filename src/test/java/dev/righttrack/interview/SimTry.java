package dev.righttrack.interview;

import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.knowledge.Question;
import dev.righttrack.oracle.Bases;
import java.util.*;

class SimTry {
    public static void main(String[] a) {
        Engine engine = new Engine(Bases.shipped().base());
        People people = new People(Bases.shipped().base());
        Questions questions = Questions.of(Bases.KNOWLEDGE);
        int n = Integer.parseInt(a[0]);
        for (People.Sort sort : People.Sort.values()) {
            List<Integer> counts = new ArrayList<>(); List<Integer> direct=new ArrayList<>(); int unproven = 0; List<Double> ms = new ArrayList<>(); int hints=0;
            for (long seed = 1; seed <= n; seed++) {
                Standings standings = new Standings(engine, questions);
                Chooser chooser = new Chooser(standings);
                People.Person person = people.person(seed, sort);
                Future future = Future.BLANK;
                int count = 0;
                while (true) {
                    long t = System.nanoTime();
                    Standing standing = standings.of(People.nobody(), future);
                    Optional<Chooser.Choice> next = chooser.next(standing);
                    ms.add((System.nanoTime() - t) / 1e6);
                    if (next.isEmpty()) { if(!standing.isDecided()) System.out.println(seed+" out of questions"); break; }
                    count++;
                    Question q = next.get().question();
                    if (next.get().witness().isEmpty()) { unproven++; System.out.print(" "+seed+":"+q.name()+(standing.contest().withoutEvidence().isDecided(standing.leader())?"(h)":"")+","); }
                    if (Questions.isEvidence(q) && !q.about().equals("tools")) hints++;
                    int shown = standing.conclusions().of(Skill.class).stream().filter(s -> s.name().equals(q.subject())).mapToInt(s -> s.low().rank()).max().orElse(0);
                    future = future.with(new Given(q, person.answer(q, q.about().equals("skill") ? shown : 0), false));
                }
                counts.add(count);
            }
            Collections.sort(counts); Collections.sort(ms);
            System.out.println(sort + " median " + counts.get(n / 2) + " p90 " + counts.get(n * 9 / 10) + " max "+counts.get(n-1)+" unproven " + unproven +" hints asked "+hints+ " ms median " + ms.get(ms.size() / 2) + " p99 " + ms.get(ms.size() * 99 / 100) + " max " + ms.get(ms.size()-1));
        }
        engine.close();
    }
}

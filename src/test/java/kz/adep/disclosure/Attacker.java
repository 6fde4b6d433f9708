package kz.adep.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Works out what can be worked out of a publication: the least and the greatest value of each hidden figure. Empty is nought. */
final class Attacker<K extends Comparable<K>> {

    private static final double EXACT = 1e-6;

    private final Map<K, Long> values;
    private final List<K> unknown;
    private final List<LinearConstraint> known = new ArrayList<>();

    Attacker(Map<K, Long> values, Set<K> hidden, Collection<Sum<K>> sums) {
        this.values = values;
        this.unknown = hidden.stream().sorted().toList();
        sums.forEach(this::learn);
        for (int i = 0; i < unknown.size(); i++) {
            double[] one = new double[unknown.size()];
            one[i] = 1;
            known.add(new LinearConstraint(one, Relationship.GEQ, 1));
        }
    }

    private void learn(Sum<K> sum) {
        double[] terms = new double[unknown.size()];
        double rest = 0;
        for (var term : sum.signs().entrySet()) {
            int at = unknown.indexOf(term.getKey());
            if (at < 0) {
                rest -= term.getValue() * values.getOrDefault(term.getKey(), 0L);
            } else {
                terms[at] = term.getValue();
            }
        }
        known.add(new LinearConstraint(terms, Relationship.EQ, rest));
    }

    boolean findsOut(K figure) {
        return bound(figure, GoalType.MAXIMIZE) - bound(figure, GoalType.MINIMIZE) < 1 - EXACT;
    }

    double most(K figure) {
        return bound(figure, GoalType.MAXIMIZE) + EXACT;
    }

    /** Which of the hidden figures are told after all: found out, or known to be small. */
    Set<K> told(Set<K> hidden) {
        return hidden.stream()
                .filter(figure -> findsOut(figure)
                        || (Suppression.isSmall(values.get(figure)) && most(figure) < Suppression.SHOWN_FROM))
                .collect(Collectors.toSet());
    }

    private double bound(K figure, GoalType goal) {
        double[] wanted = new double[unknown.size()];
        wanted[unknown.indexOf(figure)] = 1;
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(wanted, 0),
                            new LinearConstraintSet(known),
                            new NonNegativeConstraint(true),
                            goal)
                    .getValue();
        } catch (UnboundedSolutionException unbounded) {
            return Double.POSITIVE_INFINITY;
        }
    }
}

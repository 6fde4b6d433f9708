# The two-sample runs test as base R has it at its fastest: radix order of the pooled values, count of runs, exact lower p by
# three hypergeometric tails (the identity of docs/performance.md). Ties keep the order of the groups. Prints name,
# median, least in milliseconds.
args <- commandArgs(trailingOnly = TRUE)

runs <- function(x, y) {
    label <- rep(c(TRUE, FALSE), c(length(x), length(y)))[order(c(x, y), method = "radix")]
    1L + sum(label[-1L] != label[-length(label)])
}

lower <- function(r, a, b) {
    n <- a + b
    2 * a * b / (n * (n - 1)) * phyper(r %/% 2 - 1, a - 1, b - 1, b - 1) +
        a * (a - 1) / (n * (n - 1)) * phyper((r - 1) %/% 2, a - 1, b - 1, b) +
        b * (b - 1) / (n * (n - 1)) * phyper((r - 1) %/% 2, b - 1, a - 1, a)
}

for (kind in c("untied", "rounded")) {
    x <- scan(file.path(args[1], paste0(kind, "-x.txt")), quiet = TRUE)
    y <- scan(file.path(args[1], paste0(kind, "-y.txt")), quiet = TRUE)
    elapsed <- replicate(41, {
        from <- proc.time()[["elapsed"]]
        lower(runs(x, y), as.numeric(length(x)), as.numeric(length(y)))
        proc.time()[["elapsed"]] - from
    })
    cat(kind, ",", 1000 * median(elapsed), ",", 1000 * min(elapsed), "\n", sep = "")
}

# One table of what R and we took, in milliseconds: medians, and the least, which other work on the machine disturbs less.
args <- commandArgs(trailingOnly = TRUE)
peer <- read.csv(args[1], header = FALSE, col.names = c("kind", "median", "least"))
ours <- read.csv(args[2], check.names = FALSE)
name <- sub("^kz\\.adep\\.bench\\.[A-Za-z]+\\.", "", ours$Benchmark)
of <- function(what, kind = NULL, point = "0\\.50") {
    rows <- grepl(paste0("^", what, ".p", point, "$"), name)
    if (!is.null(kind)) rows <- rows & ours[["Param: kind"]] == kind
    ours$Score[rows]
}

cat("| n = 1,000,000, whole test | ours, ms | R before and after, ms | ratio | goal |\n|---|---|---|---|---|\n")
for (kind in c("untied", "rounded")) {
    for (of_what in c("median", "least")) {
        r <- peer[peer$kind == kind, of_what]
        we <- of("wholeTest", kind, if (of_what == "median") "0\\.50" else "0\\.00")
        cat(sprintf("| %s, %s | %.1f | %.0f, %.0f | %.2f | 0.50 |\n", kind, of_what, we, r[1], r[2], we / min(r)))
    }
}
cat("\n| what | ms | goal |\n|---|---|---|\n")
line <- function(text, ms, goal) cat(sprintf("| %s | %s | %s |\n", text, format(signif(ms, 3)), goal))
line("exact P(R <= r), n = 1,000,000", of("exactP"), "0.1")
line("all orders of ties, n = 8,000, 4,700 possible numbers of runs", of("tieOrders"), "2000")
for (kind in c("untied", "rounded", "whole"))
    line(paste0("test and companions as on the page, n = 20,000, ", kind), of("page", kind), "300")
line("reading 1,000,000 numbers, all digits", of("read", "untied"), "1000")
line("reading 1,000,000 numbers, two decimals", of("read", "rounded"), "1000")

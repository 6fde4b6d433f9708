# One table of what R and what we took, medians in milliseconds.
args <- commandArgs(trailingOnly = TRUE)
peer <- read.csv(args[1], header = FALSE, col.names = c("kind", "ms"))
ours <- read.csv(args[2], check.names = FALSE)
name <- sub("^.*\\.", "", ours$Benchmark)
of <- function(what, kind = NULL) {
    rows <- grepl(paste0("^", what, ".p0\\.50$"), name)
    if (!is.null(kind)) rows <- rows & ours[["Param: kind"]] == kind
    ours$Score[rows]
}

cat("| n = 1,000,000, whole test | ours, ms | R before and after, ms | ratio | goal |\n|---|---|---|---|---|\n")
for (kind in c("untied", "rounded")) {
    r <- peer$ms[peer$kind == kind]
    cat(sprintf("| %s | %.1f | %.0f, %.0f | %.2f | 0.50 |\n", kind, of("wholeTest", kind), r[1], r[2], of("wholeTest", kind) / min(r)))
}
cat("\n| what | ms | goal |\n|---|---|---|\n")
line <- function(text, ms, goal) cat(sprintf("| %s | %s | %s |\n", text, format(signif(ms, 3)), goal))
line("exact P(R <= r), n = 1,000,000", of("exactP"), "0.1")
line("all orders of ties, n = 8,000, 4,700 possible numbers of runs", of("tieOrders"), "2000")
for (kind in c("untied", "rounded", "whole"))
    line(paste0("test and companions as on the page, n = 20,000, ", kind), of("page", kind), "300")
line("reading 1,000,000 numbers, all digits", of("read", "untied"), "1000")
line("reading 1,000,000 numbers, two decimals", of("read", "rounded"), "1000")

// Drag over a chart of counts to choose a span of days; zoom the map. The drawings are there without this script.
"use strict";

for (const svg of document.querySelectorAll("svg[data-brush]")) {
  const [left, top, right, bottom] = svg.dataset.plot.split(" ").map(Number);
  const scale = d3.scaleUtc([new Date(svg.dataset.from), new Date(svg.dataset.to)], [left, right]);
  const day = (x) => d3.utcFormat("%Y-%m-%d")(scale.invert(x));
  const brush = d3.brushX().extent([[left, top], [right, bottom]]).on("end", (event) => {
    if (!event.selection || !event.sourceEvent) return;
    const [from, to] = event.selection;
    if (to - from < 4) return;
    const target = new URL(svg.dataset.brush, location.href);
    target.searchParams.set("from", day(from));
    target.searchParams.set("to", day(to));
    location.assign(target);
  });
  // Below the bars, so that they stay links.
  d3.select(svg).insert("g", "a").attr("class", "brush").attr("aria-hidden", "true").call(brush);
}

for (const svg of document.querySelectorAll("svg[data-zoom]")) {
  const map = d3.select(svg);
  const content = map.select("g");
  const circles = content.selectAll("circle").each(function () { this.radius = Number(this.getAttribute("r")); });
  const zoom = d3.zoom()
    .scaleExtent([1, 12])
    .translateExtent([[0, 0], [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height]])
    // The wheel scrolls the page unless Ctrl is held; a finger scrolls it, two zoom.
    .filter((event) => (event.type === "wheel" ? event.ctrlKey : event.type === "touchstart" ? event.touches.length > 1 : !event.button))
    .on("zoom", ({ transform }) => {
      content.attr("transform", transform);
      circles.attr("r", function () { return this.radius / Math.sqrt(transform.k); });
    });
  map.call(zoom);
}

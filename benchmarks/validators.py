"""Validators against their peers, on CreateContainerGroup requests of three sizes.

    python benchmarks/validators.py [--rounds N] [--native structure] [--write FOLDER]

Times are told as multiples of what `json.loads` takes for the same document in the same round, the physical
reference, as medians of alternating rounds: ratios compare across machines, seconds do not. `--write` puts the
report (Markdown) and a plot (SVG) into a folder. Peers that are not installed are left out, and named.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import json
import operator
import runpy
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log10
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY / "generator"), str(REPOSITORY / "generated" / "src")]

from container_groups import FAULTS, environment, large, small, with_faults  # noqa: E402

from specwright.installation import templates_root  # noqa: E402
from specwright.rendering import shipped_renderer  # noqa: E402
from specwright.validation import Root, compile_modules  # noqa: E402

SPEC = REPOSITORY / "schemas" / "aliyun" / "eci" / "CreateContainerGroup.yaml"
SCHEMA = "CreateContainerGroupRequest"
NAME = "create_container_group"
REFERENCE = "json.loads"

Action = Callable[[], object]


# ------------------------------------------------------------------ contenders


@dataclass(frozen=True, slots=True)
class Contender:
    """A validator: what decides, and what lists all errors (None when it stops at the first).

    Attributes:
        name: as the report shows it.
        accepts: whether a request is valid.
        errors: all errors, with message and place.
        listing: all errors, nothing of which is read.
    """

    name: str
    accepts: Callable[[Any], bool]
    errors: Callable[[Any], list[Any]] | None = None
    listing: Callable[[Any], list[Any]] | None = None


def _without_rules(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: _without_rules(each) for name, each in value.items() if name != "x-validations"
        }
    return [_without_rules(each) for each in value] if isinstance(value, list) else value


def _examples(document: Any) -> list[Any]:
    """The documented requests, which the generator knows as well."""
    (path,) = document["paths"].values()
    body = path["post"]["requestBody"]["content"].values()
    return [example["value"] for media in body for example in media["examples"].values()]


def _source(document: Any, runtime: str) -> str:
    """The module of our validator, compiled from the spec."""
    root = Root(
        NAME,
        f"file:///spec.yaml#/components/schemas/{SCHEMA}",
        "aliyun/eci/CreateContainerGroup",
        _examples(document),
    )
    (module,) = compile_modules([root], {"file:///spec.yaml": document}, runtime=runtime)
    renderer = shipped_renderer(templates_root())
    return renderer.render("_validator.py.jinja", {"module": module})


def _ours(name: str, folder: Path, module: str) -> Contender:
    sys.path.insert(0, str(folder))
    loaded = importlib.import_module(module)
    validate = getattr(loaded, f"validate_{NAME}")
    return Contender(
        f"specwright ({name})",
        getattr(loaded, f"is_valid_{NAME}"),
        lambda request: [(each.message, each.path) for each in validate(request)],
        validate,
    )


def interpreted(folder: Path, name: str, document: Any) -> Contender:
    """Our validator as Python runs it."""
    target = folder / f"interpreted_{name.replace(' ', '_')}"
    target.mkdir()
    (target / f"{NAME}.py").write_text(_source(document, "specwright.runtime"), "utf-8")
    return _ours(name, folder, f"{target.name}.{NAME}")


def native(folder: Path, name: str, document: Any) -> Contender:
    """Our validator compiled by mypyc, as the build hook of generated packages does it."""
    package, package_name = folder / name / "source", f"native_{name.replace(' ', '_')}"
    made = package / package_name / "_validators"
    made.mkdir(parents=True)
    shutil.copytree(
        templates_root() / "src" / "{package}" / "_runtime", package / package_name / "_runtime"
    )
    (package / package_name / "__init__.py").touch()
    (made / "__init__.py").touch()
    (made / f"{NAME}.py").write_text(_source(document, f"{package_name}._runtime"), "utf-8")
    target = folder / name / "target"
    target.mkdir()
    runpy.run_path(str(templates_root() / "hatch_build.py"))["compile_validators"](package, target)
    return _ours(f"{name}, compiled", target, f"{package_name}._validators.{NAME}")


def _jsonschema(schema: Any) -> Contender:
    module = importlib.import_module("jsonschema")
    validator = module.Draft202012Validator(schema)
    return Contender(
        "jsonschema",
        validator.is_valid,
        lambda request: [
            (each.message, list(each.absolute_path)) for each in validator.iter_errors(request)
        ],
        lambda request: list(validator.iter_errors(request)),
    )


def _jsonschema_rs(schema: Any) -> Contender:
    module = importlib.import_module("jsonschema_rs")
    validator = module.Draft202012Validator(schema)
    return Contender(
        "jsonschema-rs",
        validator.is_valid,
        lambda request: [
            (each.message, list(each.instance_path)) for each in validator.iter_errors(request)
        ],
        lambda request: list(validator.iter_errors(request)),
    )


def _fastjsonschema(schema: Any) -> Contender:
    module = importlib.import_module("fastjsonschema")
    validate = module.compile(schema, use_default=False)

    def accepts(request: Any) -> bool:
        try:
            validate(request)
        except module.JsonSchemaException:
            return False
        return True

    return Contender("fastjsonschema", accepts)


def _pydantic(schema: Any) -> Contender:
    models = importlib.import_module("cloudnodes.aliyun.eci.models")
    error = importlib.import_module("pydantic").ValidationError
    validate = getattr(models, SCHEMA).model_validate

    def errors(request: Any) -> list[Any]:
        try:
            validate(request)
        except error as found:
            listed: list[Any] = found.errors()
            return listed
        return []

    def accepts(request: Any) -> bool:
        try:
            validate(request)
        except error:
            return False
        return True

    return Contender("pydantic", accepts, errors)


def _msgspec(schema: Any) -> Contender:
    module = importlib.import_module("msgspec")
    target = _MsgspecTypes(module, schema).of({"$ref": schema["$ref"]})

    def accepts(request: Any) -> bool:
        try:
            module.convert(request, target)
        except module.ValidationError:
            return False
        return True

    return Contender("msgspec.convert", accepts)


class _MsgspecTypes:
    """msgspec types made from the schema, with all constraints that msgspec has."""

    def __init__(self, module: Any, schema: Any) -> None:
        self._module = module
        self._schema = schema
        self._structs: dict[str, Any] = {}

    def of(self, schema: Mapping[str, Any]) -> Any:
        reference = schema.get("$ref")
        if reference is not None:
            name = reference.rpartition("/")[2]
            if name not in self._structs:
                self._structs[name] = self._plain(self._schema["components"]["schemas"][name], name)
            return self._structs[name]
        return self._plain(schema, "Inline")

    def _plain(self, schema: Mapping[str, Any], name: str) -> Any:
        kind = schema.get("type")
        if isinstance(kind, list):
            return _either([self._plain({**schema, "type": each}, name) for each in kind])
        allowed = schema.get("enum")
        if allowed and all(type(each) in (str, int) for each in allowed):
            return Literal[tuple(allowed)]
        if kind == "object":
            return self._struct(schema, name)
        if kind == "array":
            meta = self._meta(schema, minItems="min_length", maxItems="max_length")
            return Annotated[list[self.of(schema.get("items", {}))], meta]  # type: ignore[misc]
        if kind == "string":
            return Annotated[
                str,
                self._meta(
                    schema, minLength="min_length", maxLength="max_length", pattern="pattern"
                ),
            ]
        if kind in ("integer", "number"):
            base = int if kind == "integer" else float
            return Annotated[base, self._meta(schema, minimum="ge", maximum="le")]
        return {"boolean": bool, "null": None}.get(str(kind), Any)

    def _meta(self, schema: Mapping[str, Any], **names: str) -> Any:
        return self._module.Meta(
            **{to: schema[name] for name, to in names.items() if name in schema}
        )

    def _struct(self, schema: Mapping[str, Any], name: str) -> Any:
        properties = schema.get("properties")
        if not properties:
            return dict[str, Any]
        required = set(schema.get("required", ()))
        unset = self._module.UNSET
        fields = [
            (
                (each, self.of(value))
                if each in required
                else (each, _either([self.of(value), self._module.UnsetType]), unset)
            )
            for each, value in properties.items()
        ]
        closed = schema.get("additionalProperties") is False
        return self._module.defstruct(name, fields, kw_only=True, forbid_unknown_fields=closed)


def _either(types: Sequence[Any]) -> Any:
    """The union of *types*, which may be annotated."""
    return functools.reduce(operator.or_, types)


PEERS: Sequence[Callable[[Any], Contender]] = (
    _jsonschema_rs,
    _pydantic,
    _msgspec,
    _fastjsonschema,
    _jsonschema,
)


# ------------------------------------------------------------------ measuring


def ratios(actions: Mapping[str, Action], rounds: int) -> dict[str, float]:
    """What each action takes, as a multiple of the reference in the same round; medians of the rounds."""
    repeats = {
        name: max(1, int(0.004 / max(1e-7, _once(action)))) for name, action in actions.items()
    }
    measured: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds):
        seconds = {name: _timed(action, repeats[name]) for name, action in actions.items()}
        for name, taken in seconds.items():
            measured[name].append(taken / seconds[REFERENCE])
    return {name: statistics.median(each) for name, each in measured.items()}


def _timed(action: Action, count: int) -> float:
    start = time.perf_counter()
    for _ in range(count):
        action()
    return (time.perf_counter() - start) / count


def _once(action: Action) -> float:
    action()
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _binder(function: Callable[[Any], object], request: Any) -> Action:
    return lambda: function(request)


def _references(text: str) -> dict[str, Action]:
    actions: dict[str, Action] = {REFERENCE: lambda: json.loads(text)}
    try:
        orjson = importlib.import_module("orjson")
    except ImportError:
        return actions
    return {**actions, "orjson.loads": lambda: orjson.loads(text)}


def measure_accepting(
    contenders: Sequence[Contender], request: Any, rounds: int
) -> dict[str, float]:
    """Ratios for a request; every contender has to give the same verdict."""
    actions = _references(json.dumps(request))
    actions.update({each.name: _binder(each.accepts, request) for each in contenders})
    return ratios(actions, rounds)


def measure_errors(
    contenders: Mapping[str, Callable[[Any], list[Any]] | None], request: Any, rounds: int
) -> dict[str, float]:
    """Ratios for listing all errors by those that can."""
    actions = _references(json.dumps(request))
    actions.update(
        {name: _binder(lists, request) for name, lists in contenders.items() if lists is not None}
    )
    return ratios(actions, rounds)


def import_cost(folder: Path, rounds: int) -> tuple[float, float]:
    """Milliseconds that importing `json` and `re` takes, and importing the validator takes, in a new process."""
    setup = (
        "import sys; sys.dont_write_bytecode = False; "
        f"sys.path[:0] = [{str(folder)!r}, {str(REPOSITORY / 'generated' / 'src')!r}]; "
    )
    ours = "import cloudnodes.aliyun.eci._validators.create_container_group"
    programs = {"nothing": "pass", "json": "import json, re", "ours": ours}
    times: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(rounds + 1):
        for name, program in programs.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, "-S", "-c", setup + program], check=True)
            times[name].append(time.perf_counter() - start)
    # The first round writes the bytecode.
    best = {name: statistics.median(measured[1:]) * 1000 for name, measured in times.items()}
    return best["json"] - best["nothing"], best["ours"] - best["nothing"]


# ------------------------------------------------------------------ the report


def table(title: str, columns: Mapping[str, Mapping[str, float]]) -> str:
    """A Markdown table with a row for each contender and a column for each case."""
    names = list(dict.fromkeys(name for column in columns.values() for name in column))
    lines = [f"### {title}", "", f"| | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
    for name in names:
        cells = [f"{column[name]:.2f}" if name in column else "–" for column in columns.values()]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def plot(title: str, values: Mapping[str, float]) -> str:
    """A bar chart (SVG) of *values*, on a logarithmic scale."""
    ordered = sorted(values.items(), key=lambda pair: pair[1])
    height = 28 * len(ordered) + 50
    low = log10(min(values.values())) - 0.2
    scale = 420 / (log10(max(values.values())) - low)
    bars = []
    for row, (name, value) in enumerate(ordered):
        width, top = (log10(value) - low) * scale, 40 + 28 * row
        colour = "#2563eb" if name.startswith("specwright") else "#94a3b8"
        bars.append(
            f'<text x="170" y="{top + 14}" text-anchor="end">{name}</text>'
            f'<rect x="180" y="{top}" width="{width:.0f}" height="20" fill="{colour}"/>'
            f'<text x="{186 + width:.0f}" y="{top + 14}">{value:.2f}</text>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 {height}" font-family="sans-serif" '
        f'font-size="13"><title>{title}</title><text x="10" y="20">{title}: multiples of json.loads '
        f"(logarithmic)</text>{''.join(bars)}</svg>\n"
    )


def contenders_of(
    folder: Path, compile_natively: Sequence[str]
) -> tuple[list[Contender], list[Contender], list[str]]:
    """Ours, the peers, and why some are missing."""
    document = yaml.safe_load(SPEC.read_text("utf-8"))
    schema = {"$ref": f"#/components/schemas/{SCHEMA}", "components": document["components"]}
    variants = {"structure": _without_rules(document), "with rules": document}
    ours = [interpreted(folder, name, each) for name, each in variants.items()]
    ours += [native(folder, name, variants[name]) for name in compile_natively]
    peers, missing = [], []
    for make in PEERS:
        try:
            peers.append(make(json.loads(json.dumps(_without_rules(schema), default=str))))
        except Exception as error:
            missing.append(f"{make.__name__.strip('_')}: {type(error).__name__}: {error}")
    return ours, peers, missing


def _verdicts(contenders: Sequence[Contender], request: Any, expected: bool) -> list[str]:
    return [
        f"{each.name} says {not expected} of a request that is {'valid' if expected else 'faulty'}"
        for each in contenders
        if each.accepts(request) is not expected
    ]


def report(folder: Path, rounds: int, compile_natively: Sequence[str]) -> tuple[str, str]:
    """The report as Markdown, and the plot."""
    ours, peers, missing = contenders_of(folder, compile_natively)
    everyone = [*ours, *peers]
    sizes = {"0.4 kB": small(), "6 kB": large(5, 2), "25 kB": large(21, 10)}
    accepted = {**sizes, "15 kB, environment variables": environment(15)}
    notes = [note for request in accepted.values() for note in _verdicts(everyone, request, True)]
    accepting = {
        name: measure_accepting(everyone, request, rounds) for name, request in accepted.items()
    }
    single = [with_faults(sizes["6 kB"], 1, kind) for kind in range(len(FAULTS))]
    notes += [note for request in single for note in _verdicts(everyone, request, False)]
    reading = {each.name: each.errors for each in everyone}
    listing = {each.name: each.listing or each.errors for each in everyone}
    one = [measure_errors(reading, request, max(3, rounds // 4)) for request in single]
    many = with_faults(sizes["25 kB"], 40)
    faults = {
        "1 fault, 6 kB (median of 20 kinds)": {
            name: statistics.median(each[name] for each in one) for name in one[0]
        },
        "40 faults, 25 kB": measure_errors(listing, many, rounds),
        "40 faults, 25 kB, messages read": measure_errors(reading, many, rounds),
    }
    growth = {
        f"{count} containers": measure_accepting(ours, large(count, 1), max(3, rounds // 4))
        for count in (1, 4, 16, 40)
    }
    parts = [
        "# Validators against their peers",
        "",
        f"Multiples of `{REFERENCE}` of the same document; medians of {rounds} alternating rounds, "
        f"Python {sys.version.split()[0]}.",
        "",
        table("Accepting a valid request", accepting),
        table("Listing every error", faults),
        table("Growth with the size of the request", growth),
    ]
    module = folder / "interpreted_structure" / f"{NAME}.py"
    parts.append(f"Generated module without rules: {len(module.read_bytes()) / 1024:.0f} kB.\n")
    if (
        REPOSITORY / "generated" / "src" / "cloudnodes" / "aliyun" / "eci" / "_validators"
    ).is_dir():
        reference, cost = import_cost(folder, max(5, rounds // 2))
        parts.append(
            f"Importing the validator: {cost / reference:.2f} times importing `json` and `re`.\n"
        )
    parts += [f"- Left out: {line}" for line in missing]
    parts += [f"- Verdict: {line}" for line in dict.fromkeys(notes)]
    return "\n".join(parts).rstrip() + "\n", plot("25 kB", accepting["25 kB"])


def main() -> int:
    """Run the benchmark and print, or write, its report."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument(
        "--write", type=Path, metavar="FOLDER", help="write the report and the plot there"
    )
    parser.add_argument(
        "--native",
        action="append",
        choices=["structure", "with rules"],
        default=[],
        help="also measure this validator compiled by mypyc, which takes half a minute",
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        text, picture = report(Path(folder), arguments.rounds, arguments.native)
    if arguments.write is not None:
        arguments.write.mkdir(parents=True, exist_ok=True)
        (arguments.write / "validators.md").write_text(text, "utf-8")
        (arguments.write / "validators.svg").write_text(picture, "utf-8")
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""`skills unknown` and `skills show`."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import typer
from typer.testing import CliRunner

from outreach.cli import skills
from outreach.core.errors import NotFound
from outreach.core.words import Candidate
from tests.cast import office

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
SAID = (("Rust", "Turboenc"), ("turboenc", "K8s"), ("TURBOENC", "Basket weaving"), ())
PEOPLE = [Candidate(n, f"p{n}", position="Lead", skills=said) for n, said in enumerate(SAID, 1)]

commands = typer.Typer()
skills.register(commands)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("skills") / "office"
    office(folder, PEOPLE).store.close()
    return folder


def asked(workspace: Path, *arguments: str) -> str:
    result = CliRunner().invoke(
        commands,
        ["skills", *arguments, "--workspace", str(workspace)],
        env={"COLUMNS": "80", "NO_COLOR": "1"},
        catch_exceptions=False,
    )
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_commonest_skills_that_nobody_knows_come_first(workspace: Path) -> None:
    assert asked(workspace, "unknown").splitlines()[:5] == [
        "   people  skill",
        "        3  TURBOENC",
        "        1  Basket weaving",
        "",
        "2 of 6 mentions are of skills that a group knows.",
    ]
    assert "and 1 more · --limit 0 shows them all" in asked(workspace, "unknown", "--limit", "1")


def test_the_lines_for_synonyms_can_be_pasted_as_they_are(tmp_path: Path) -> None:
    strange = ("Kubernetis", "Yes", "C: drive", "#hash", 'say "x"', "Loom-Weaving (2)")
    folder = tmp_path / "office"
    office(folder, [Candidate(1, "p1", position="Lead", skills=strange)]).store.close()
    found = json.loads(asked(folder, "unknown", "--json"))
    near = {one["skill"]: one["near"] for one in found["unknown"]}
    assert (near["Kubernetis"], near["Yes"]) == ("Kubernetes", None)
    assert found["ready"][0] == "Kubernetes: [Kubernetis]"
    assert "Loom-Weaving (2): []" not in found["ready"]  # ends in no word: quoted
    (folder / "synonyms.yaml").write_text("\n".join(found["ready"]), encoding="utf-8")
    assert asked(folder, "unknown").startswith("No skill is unknown:")


def test_a_line_in_synonyms_makes_a_skill_known(workspace: Path) -> None:
    (workspace / "synonyms.yaml").write_text("Turbo Encabulator: [turboenc]\n")
    assert "TURBOENC" not in asked(workspace, "unknown")
    assert "turboenc" in asked(workspace, "show", "turbo encabulator")
    (workspace / "synonyms.yaml").unlink()


def test_a_group_shows_what_counts_where(workspace: Path) -> None:
    lines = asked(workspace, "show", "K8S").splitlines()
    assert lines[0] == "Kubernetes"
    assert lines[lines.index("  in skills and titles only:") + 1] == "    kube"
    assert asked(workspace, "show", "Entwickler:in").startswith("Developer\n")
    assert asked(workspace, "show", "electricians") == asked(workspace, "show", "electrician")
    with pytest.raises(NotFound, match="Did you mean 'Kubernetes'"):
        asked(workspace, "show", "kubernetis")


def test_json_keeps_to_its_schema(workspace: Path) -> None:
    for name, arguments in (("skills", ["unknown"]), ("skill", ["show", "Go"])):
        found = json.loads(asked(workspace, *arguments, "--json"))
        assert next(iter(found)) == "schema"
        schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
        jsonschema.validate(found, schema)

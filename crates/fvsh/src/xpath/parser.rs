//! From text to an expression, by the grammar of XPath 1.0.

use super::XPathError;
use super::expression::{Axis, Expression, Operator, Step, Test};

/// Expressions may be nested this deep.
const DEPTH_MAX: usize = 100;

/// Operators between expressions, the loosest first.
const LEVELS: &[&[(&str, Operator)]] = &[
    &[("or", Operator::Or)],
    &[("and", Operator::And)],
    &[("=", Operator::Equal), ("!=", Operator::NotEqual)],
    &[("<=", Operator::LessOrEqual), (">=", Operator::GreaterOrEqual), ("<", Operator::Less), (">", Operator::Greater)],
    &[("+", Operator::Add), ("-", Operator::Subtract)],
    &[("*", Operator::Multiply), ("div", Operator::Divide), ("mod", Operator::Modulo)],
];

type Parsed<T> = Result<T, XPathError>;

/// Parses a whole text.
pub(super) fn parse(text: &str) -> Parsed<Expression> {
    let mut parser = Parser { text, rest: text, depth: 0 };
    let expression = parser.expression()?;
    parser.skip_blanks();
    if parser.rest.is_empty() { Ok(expression) } else { Err(parser.wrong()) }
}

struct Parser<'a> {
    text: &'a str,
    /// What is still to be read.
    rest: &'a str,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn expression(&mut self) -> Parsed<Expression> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(XPathError::TooDeep);
        }
        let expression = self.level(0);
        self.depth -= 1;
        expression
    }

    fn level(&mut self, level: usize) -> Parsed<Expression> {
        let Some(operators) = LEVELS.get(level) else { return self.unary() };
        let mut left = self.level(level + 1)?;
        loop {
            self.skip_blanks();
            let Some(operator) = operators.iter().find(|(word, _)| self.eat_operator(word)) else {
                return Ok(left);
            };
            let right = self.level(level + 1)?;
            left = Expression::Binary(operator.1, Box::new(left), Box::new(right));
        }
    }

    fn eat_operator(&mut self, word: &str) -> bool {
        self.eat(word)
    }

    fn unary(&mut self) -> Parsed<Expression> {
        self.skip_blanks();
        let mut negative = false;
        while self.eat("-") {
            negative = !negative;
            self.skip_blanks();
        }
        let expression = self.union()?;
        Ok(if negative { Expression::Negate(Box::new(expression)) } else { expression })
    }

    fn union(&mut self) -> Parsed<Expression> {
        let mut left = self.path()?;
        loop {
            self.skip_blanks();
            if !self.eat("|") {
                return Ok(left);
            }
            self.skip_blanks();
            // libxml2 lets a last `|` pass.
            if self.rest.is_empty() {
                return Ok(left);
            }
            left = Expression::Union(Box::new(left), Box::new(self.path()?));
        }
    }

    fn path(&mut self) -> Parsed<Expression> {
        self.skip_blanks();
        if self.starts_filter() {
            return self.filter();
        }
        if self.eat("//") {
            let mut steps = vec![any_depth()];
            self.steps(&mut steps)?;
            return Ok(Expression::Path { absolute: true, steps });
        }
        let absolute = self.eat("/");
        let mut steps = Vec::new();
        self.skip_blanks();
        let alone = absolute && !self.rest.starts_with(|c: char| is_name_start(c) || "/@.*".contains(c));
        // A `/` alone is the document.
        if !alone {
            self.steps(&mut steps)?;
        }
        Ok(Expression::Path { absolute, steps })
    }

    /// Whether something other than a step comes first: a literal, a number, a variable, brackets or a call.
    fn starts_filter(&self) -> bool {
        let mut characters = self.rest.chars();
        match characters.next() {
            Some('$' | '(' | '"' | '\'' | '0'..='9') => true,
            Some('.') => characters.next().is_some_and(|c| c.is_ascii_digit()),
            Some(c) if is_name_start(c) => {
                let (name, behind) = self.rest.split_at(qualified_end(self.rest));
                let is_node_type = matches!(name, "node" | "text" | "comment" | "processing-instruction");
                behind.trim_start().starts_with('(') && !is_node_type
            }
            _ => false,
        }
    }

    fn filter(&mut self) -> Parsed<Expression> {
        let base = self.primary()?;
        let predicates = self.predicates()?;
        let mut steps = Vec::new();
        self.skip_blanks();
        if self.eat("//") {
            steps.push(any_depth());
            self.steps(&mut steps)?;
        } else if self.eat("/") {
            self.steps(&mut steps)?;
        }
        if predicates.is_empty() && steps.is_empty() {
            return Ok(base);
        }
        Ok(Expression::Filter { base: Box::new(base), predicates, steps })
    }

    fn primary(&mut self) -> Parsed<Expression> {
        match self.rest.chars().next() {
            Some('$') => {
                self.rest = &self.rest[1..];
                let end = qualified_end(self.rest);
                if end == 0 {
                    return Err(self.syntax("Expected $ for variable reference"));
                }
                self.rest = &self.rest[end..];
                Ok(Expression::Variable)
            }
            Some('(') => {
                self.rest = &self.rest[1..];
                let inner = self.expression()?;
                self.skip_blanks();
                if self.eat(")") { Ok(inner) } else { Err(self.wrong()) }
            }
            Some('"' | '\'') => Ok(Expression::Text(self.literal()?)),
            Some('0'..='9' | '.') => self.number(),
            _ => self.call(),
        }
    }

    fn literal(&mut self) -> Parsed<String> {
        let mut characters = self.rest.chars();
        let quote = characters.next().unwrap_or('"');
        let Some((text, behind)) = characters.as_str().split_once(quote) else {
            return Err(XPathError::UnfinishedLiteral);
        };
        self.rest = behind;
        Ok(text.to_owned())
    }

    fn number(&mut self) -> Parsed<Expression> {
        let mut end = digits_end(self.rest);
        if let Some(fraction) = self.rest[end..].strip_prefix('.') {
            end += 1 + digits_end(fraction);
        }
        let number = self.rest[..end].parse().map_err(|_| self.wrong())?;
        self.rest = &self.rest[end..];
        Ok(Expression::Number(number))
    }

    /// A call; the end of the text closes its brackets too, as libxml2 has it.
    fn call(&mut self) -> Parsed<Expression> {
        let (name, behind) = self.rest.split_at(qualified_end(self.rest));
        self.rest = behind;
        self.skip_blanks();
        if !self.eat("(") {
            return Err(self.wrong());
        }
        let mut arguments = Vec::new();
        self.skip_blanks();
        let mut ended = self.eat(")");
        while !ended && !self.rest.is_empty() {
            arguments.push(self.expression()?);
            self.skip_blanks();
            ended = self.eat(")");
            if !ended && !self.eat(",") {
                return Err(self.wrong());
            }
            self.skip_blanks();
        }
        Ok(Expression::Call(name.to_owned(), arguments))
    }

    fn predicates(&mut self) -> Parsed<Vec<Expression>> {
        let mut predicates = Vec::new();
        loop {
            self.skip_blanks();
            if !self.eat("[") {
                return Ok(predicates);
            }
            predicates.push(self.expression()?);
            self.skip_blanks();
            if !self.eat("]") {
                return Err(XPathError::Predicate);
            }
        }
    }

    /// Steps with `/` and `//` between them; one more of these before the first is let pass, as libxml2 does.
    fn steps(&mut self, steps: &mut Vec<Step>) -> Parsed<()> {
        if self.eat("//") {
            steps.push(any_depth());
        } else {
            let _ = self.eat("/");
        }
        loop {
            steps.push(self.step()?);
            self.skip_blanks();
            if self.eat("//") {
                steps.push(any_depth());
            } else if !self.eat("/") {
                return Ok(());
            }
        }
    }

    fn step(&mut self) -> Parsed<Step> {
        self.skip_blanks();
        if self.eat("..") {
            return Ok(Step { axis: Axis::Parent, test: Test::AnyNode, predicates: Vec::new() });
        }
        if self.eat(".") {
            return Ok(Step { axis: Axis::This, test: Test::AnyNode, predicates: Vec::new() });
        }
        let axis = if self.eat("@") { Axis::Attribute } else { self.axis().unwrap_or(Axis::Child) };
        self.skip_blanks();
        let test = self.test()?;
        Ok(Step { axis, test, predicates: self.predicates()? })
    }

    fn axis(&mut self) -> Option<Axis> {
        let end = name_end(self.rest);
        let axis = Axis::from_name(&self.rest[..end])?;
        self.rest = self.rest[end..].trim_start_matches(BLANKS).strip_prefix("::")?;
        Some(axis)
    }

    fn test(&mut self) -> Parsed<Test> {
        if self.eat("*") {
            return Ok(Test::AnyName);
        }
        let name = self.name()?;
        let bracket = self.rest.trim_start_matches(BLANKS);
        if bracket.starts_with('(') {
            return self.node_type(name);
        }
        if !self.eat(":") {
            return Ok(Test::Name(name.to_owned()));
        }
        let local = if self.eat("*") { None } else { Some(self.name()?.to_owned()) };
        Ok(Test::Prefixed { prefix: name.to_owned(), local })
    }

    fn node_type(&mut self, name: &str) -> Parsed<Test> {
        self.skip_blanks();
        let _ = self.eat("(");
        self.skip_blanks();
        let test = match name {
            "node" => Test::AnyNode,
            "text" => Test::Text,
            "comment" => Test::Comment,
            "processing-instruction" if self.rest.starts_with(['"', '\'']) => Test::Instruction(Some(self.literal()?)),
            "processing-instruction" => Test::Instruction(None),
            _ => return Err(self.wrong()),
        };
        self.skip_blanks();
        if self.eat(")") { Ok(test) } else { Err(self.syntax("Missing closing curly brace")) }
    }

    fn name(&mut self) -> Parsed<&'a str> {
        let (name, behind) = self.rest.split_at(name_end(self.rest));
        if name.is_empty() {
            return Err(self.wrong());
        }
        self.rest = behind;
        Ok(name)
    }

    fn eat(&mut self, word: &str) -> bool {
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches(BLANKS);
    }

    fn wrong(&self) -> XPathError {
        self.syntax("Invalid expression")
    }

    fn syntax(&self, what: &'static str) -> XPathError {
        XPathError::Syntax { what, text: self.text.to_owned(), at: self.text.len() - self.rest.len() }
    }
}

const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

/// `descendant-or-self::node()`: what `//` stands for.
fn any_depth() -> Step {
    Step { axis: Axis::DescendantOrSelf, test: Test::AnyNode, predicates: Vec::new() }
}

fn is_name_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn digits_end(text: &str) -> usize {
    text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())
}

/// Where the name at the start of a text ends; 0 where there is none.
fn name_end(text: &str) -> usize {
    if !text.starts_with(is_name_start) {
        return 0;
    }
    text.find(|c: char| !(c.is_alphanumeric() || "_-.".contains(c))).unwrap_or(text.len())
}

/// The same for a name that may have a prefix.
fn qualified_end(text: &str) -> usize {
    let end = name_end(text);
    match text[end..].strip_prefix(':') {
        Some(local) if end > 0 && name_end(local) > 0 => end + 1 + name_end(local),
        _ => end,
    }
}
